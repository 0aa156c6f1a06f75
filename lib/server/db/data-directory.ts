import { readEnvironment } from "../../env";

const path = process.getBuiltinModule("node:path");

/** The absolute path of the folder that holds the embedded database and the secret. */
export function dataDirectory(): string {
  return path.resolve(readEnvironment().RELECTURE_DATA_DIR);
}

import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, whatever folder the command was given in. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The absolute path of something in the project. */
export function inRoot(...segments) {
  return path.join(ROOT, ...segments);
}

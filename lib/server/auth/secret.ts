import { randomBytes } from "node:crypto";
import { readEnvironment } from "../../env";
import { dataDirectory } from "../db/data-directory";

const fs = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");

/** The secret that sessions are signed with: NEXTAUTH_SECRET, or one made once in the data directory (0600). */
export function sessionSecret(): string {
  const given = readEnvironment().NEXTAUTH_SECRET;
  if (given) return given;
  const directory = dataDirectory();
  const file = path.join(directory, "secret");
  if (!fs.existsSync(file)) makeSecret(directory, file);
  return fs.readFileSync(file, "utf8").trim();
}

/** link() lets only one of several processes make it, and never leaves half of one. */
function makeSecret(directory: string, file: string): void {
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, randomBytes(48).toString("base64url"), { mode: 0o600 });
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if (!fs.existsSync(file)) throw error;
  } finally {
    fs.unlinkSync(draft);
  }
}

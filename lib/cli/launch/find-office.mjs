import { existsSync } from "node:fs";
import path from "node:path";

/**
 * LibreOffice's program, which opens what was exported in a test: SOFFICE, else on the path.
 * @returns {string | undefined}
 */
export function findOffice() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [process.env.SOFFICE, ...folders.map((one) => path.join(one, "soffice"))];
  return candidates.find((file) => file && existsSync(file));
}

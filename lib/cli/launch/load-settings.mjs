import { existsSync } from "node:fs";
import { inRoot } from "./root.mjs";

/** Reads `.env`, where there is one, into the environment; what is already set there wins. */
export function loadSettings() {
  const file = inRoot(".env");
  // Node.js before 20.12 has no loadEnvFile; Next.js reads the file itself, all but PORT and HOST.
  if (existsSync(file)) process.loadEnvFile?.(file);
}

import { LaunchProblem, say } from "./console.mjs";
import { contentHash, isRecorded, record } from "./content-hash.mjs";
import { inRoot, ROOT } from "./root.mjs";
import { runCommand } from "./run-command.mjs";

const MARKER = inRoot("node_modules", ".relecture-lock");

/** Installs the packages when none are there or package-lock.json has changed since. */
export async function ensureInstalled() {
  const hash = contentHash(ROOT, ["package-lock.json"]);
  if (isRecorded(MARKER, hash)) return;
  say("Installing packages (npm ci); this takes about a minute the first time…");
  const options = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await runCommand([...npm(), "ci", ...options]);
  if (code !== 0) throw new LaunchProblem(`npm ci failed (exit code ${code}).`);
  record(MARKER, hash);
}

/** The npm that runs us, else the one on the path. */
function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith("npm-cli.js") ? [process.execPath, script] : ["npm"];
}

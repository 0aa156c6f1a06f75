import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { LaunchProblem } from "./console.mjs";
import { inRoot } from "./root.mjs";

const CACHE = inRoot("node_modules/.cache/relecture");

/**
 * Turns the TypeScript of the command line into JavaScript that Node.js 20 runs, once for each state of the sources:
 * finding out that nothing changed takes some milliseconds, bundling a fifth of a second.
 * @returns {Promise<string>} the script that exports `main`
 */
export async function bundleCommandLine() {
  const folder = path.join(CACHE, sourcesStamp());
  if (!existsSync(folder)) await bundle(folder);
  return path.join(folder, "main.js");
}

/** Names, sizes and times of all that the bundle is made of. */
function sourcesStamp() {
  const hash = createHash("sha256");
  for (const entry of readdirSync(inRoot("lib"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/(?<!\.test)\.(ts|json)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

async function bundle(folder) {
  const { build } = await import("esbuild").catch((error) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new LaunchProblem("Relecture is not installed yet. Run: npm ci");
  });
  mkdirSync(CACHE, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  await build({
    entryPoints: [
      inRoot("lib/cli/main.ts"),
      inRoot("lib/cli/bench/measure-alignment.ts"),
      inRoot("lib/cli/bench/measure-engines.ts"),
      inRoot("lib/cli/bench/measure-format.ts"),
      inRoot("lib/cli/bench/measure-hard-cases.ts"),
      inRoot("lib/cli/bench/measure-splitting.ts"),
    ],
    outdir: unfinished,
    bundle: true,
    // Each command is a chunk of its own, so that one does not pay for the others.
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    // Every Node 20 has \p{…}; rewritten, a pattern would be made anew at each use.
    supported: { "regexp-unicode-property-escapes": true },
    // Beside the scripts: a stack trace reads them, a start does not.
    sourcemap: "linked",
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "error",
  });
  publish(unfinished, folder);
  removeOld(folder);
}

/** Several processes may bundle at once: the first to finish wins. */
function publish(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Bundles of earlier sources go after an hour, when no process can be in the middle of one. */
function removeOld(current) {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(CACHE)) {
    const folder = path.join(CACHE, name);
    if (folder === current || statSync(folder).mtimeMs > hourAgo) continue;
    rmSync(folder, { recursive: true, force: true });
  }
}

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A hash of the names and contents of files, and of folders with all that is in them. What does
 * not exist counts as absent, so that creating it changes the hash.
 * @param {string} root the folder that the paths start from
 * @param {string[]} paths
 * @param {(file: string) => boolean} [counts] false for files and folders to leave out
 */
export function contentHash(root, paths, counts = () => true) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((start) => filesUnder(root, start, counts))) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(path.join(root, file)));
    hash.update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(root, file, counts) {
  const absolute = path.join(root, file);
  if (!existsSync(absolute) || !counts(file)) return [];
  if (!statSync(absolute).isDirectory()) return [file];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesUnder(root, path.posix.join(file, name), counts));
}

/** True when `marker` holds `hash`: what the hash stands for was done and has not changed since. */
export function isRecorded(marker, hash) {
  return existsSync(marker) && readFileSync(marker, "utf8") === hash;
}

/** Notes in `marker` that what `hash` stands for is done. */
export function record(marker, hash) {
  writeFileSync(marker, hash);
}

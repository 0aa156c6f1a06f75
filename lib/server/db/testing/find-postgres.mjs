import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const DEBIAN = "/usr/lib/postgresql";

/**
 * The folder of PostgreSQL's server programs (initdb, pg_ctl): Debian's newest version, else on the path.
 * @returns {string | undefined}
 */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const debian = versions.sort((a, b) => b - a).map((version) => `${DEBIAN}/${version}/bin`);
  const onPath = (process.env.PATH ?? "").split(path.delimiter);
  return [...debian, ...onPath].find((folder) => existsSync(path.join(folder, "initdb")));
}

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { findPostgres } from "./find-postgres.mjs";

/** A running cluster that listens on a socket in `host` only: there is no port to collide with. */
export interface PostgresCluster {
  readonly host: string;
  stop(): void;
}

const SETTINGS = "-c listen_addresses= -c max_connections=60";
/** What is thrown away afterwards need not survive a crash. */
const NOT_DURABLE = "-c fsync=off -c full_page_writes=off";

/** How a cluster is to run. */
export interface ClusterOptions {
  /** Writes reach the disk before they are acknowledged, as in production: for measuring. */
  readonly isDurable?: boolean;
}

/**
 * Starts a new, empty cluster in `folder` from the machine's own programs; undefined where there are none. PostgreSQL
 * does not run as root, so that root runs it as Debian's user `postgres`.
 */
export function startPostgresCluster(
  folder: string,
  { isDurable = false }: ClusterOptions = {},
): PostgresCluster | undefined {
  const programs = findPostgres();
  if (programs === undefined) return undefined;
  const host = path.join(folder, "postgres");
  const data = path.join(host, "data");
  const asRoot = process.getuid?.() === 0;
  mkdirSync(host);
  if (asRoot) execFileSync("chown", ["postgres:postgres", host]);

  const run = (program: string, args: readonly string[]): void => {
    const command = [path.join(programs, program), ...args];
    const user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"];
    const [first = "", ...rest] = asRoot ? [...user, ...command] : command;
    const env = { ...process.env, HOME: host, LC_ALL: "C.UTF-8" };
    // pg_ctl hands its output on to the server, which would keep a pipe open.
    execFileSync(first, rest, { stdio: ["ignore", "ignore", "inherit"], cwd: host, env });
  };
  run("initdb", ["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-locale", "-N"]);
  const settings = isDurable ? SETTINGS : `${SETTINGS} ${NOT_DURABLE}`;
  const log = path.join(host, "log");
  run("pg_ctl", ["-D", data, "-l", log, "-w", "-o", `-k ${host} ${settings}`, "start"]);
  return { host, stop: () => run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]) };
}

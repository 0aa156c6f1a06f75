import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The file that a shell runs as `relecture`. */
export const SCRIPT = fileURLToPath(new URL("../relecture.mjs", import.meta.url));

/** One call of the command line. */
export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly input?: string;
}

/** Runs the command line in a process of its own, as a shell does: it has the environment of the test. */
export function runRelecture({ args, cwd, input = "" }: Call) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

import { spawn } from "node:child_process";
import { ROOT } from "./root.mjs";
import { exitOf } from "./run-command.mjs";

/**
 * Runs a server of Next.js until it ends and passes on what asks us to stop.
 * @param {[string, ...string[]]} command
 * @param {number} port
 * @param {Record<string, string>} env added to the environment
 * @returns {Promise<number>} the server's exit code
 */
export async function serve([program, ...args], port, env) {
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: {
      // Each thread would keep memory of its own that it has done with: a tenth of all while a large file is imported (glibc).
      MALLOC_ARENA_MAX: "2",
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      ...env,
      PORT: String(port),
    },
  });
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGINT", () => {
    // A terminal's Ctrl+C reaches the server too; a second signal would cut its clean stop short.
    if (!process.stdin.isTTY) child.kill("SIGINT");
  });
  return exitOf(child);
}

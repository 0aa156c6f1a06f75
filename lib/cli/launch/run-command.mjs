import { spawn } from "node:child_process";
import { constants } from "node:os";
import { LaunchProblem } from "./console.mjs";
import { ROOT } from "./root.mjs";

/**
 * Runs a program in the project's folder with its output on ours.
 * @param {string[]} command program and arguments
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>} its exit code, 128 + n when signal n ended it
 */
export function runCommand([program, ...args], env = {}) {
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  endWith(child);
  return exitOf(child);
}

/** Like runCommand, but keeps the output back. Resolves to `{ code, output }`. */
export async function runQuietly([program, ...args], env = {}) {
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  const code = await exitOf(child);
  return { code, output: Buffer.concat(chunks).toString() };
}

/** When we are told to stop, the child is first: else it would run on without us. */
function endWith(child) {
  const stop = () => {
    child.once("close", () => process.exit(128 + constants.signals.SIGTERM));
    child.kill("SIGTERM");
  };
  process.once("SIGTERM", stop);
  child.once("close", () => process.off("SIGTERM", stop));
}

/** Runs a step that must succeed; shows its output only when it does not. */
export async function runStep(what, command, env = {}) {
  const { code, output } = await runQuietly(command, env);
  if (code !== 0) throw new LaunchProblem(`${output}\n${what} failed (exit code ${code}).`);
}

/** The exit code of a child process, 128 + n when signal n ended it. */
export function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

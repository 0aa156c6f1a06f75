import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { exitOf } from "./run-command.mjs";

/** A process ends at most so long after it was last looked at. */
const EVERY_MS = 5;

/** Linux counts processor time in hundredths of a second (proc(5): USER_HZ). */
const TICKS = 100;

/**
 * Runs a program whose output is of no interest and looks at it while it runs, through Linux's /proc.
 * @param {string[]} command program and arguments
 * @param {string} cwd
 * @returns {Promise<{ code: number, seconds: number, peak: number, errors: string }>} processor time, and the most memory that it ever had, in bytes
 */
export async function watchProcess([program, ...args], cwd) {
  const child = spawn(program, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  const errors = [];
  child.stderr.on("data", (chunk) => errors.push(chunk));
  let seen = { seconds: 0, peak: 0 };
  const timer = setInterval(() => {
    seen = lookAt(child.pid) ?? seen;
  }, EVERY_MS);
  try {
    const code = await exitOf(child);
    return { ...seen, code, errors: Buffer.concat(errors).toString() };
  } finally {
    clearInterval(timer);
  }
}

/** Undefined for a process that is gone. */
function lookAt(pid) {
  try {
    const peak = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    // The name, in brackets, may have spaces: what follows it begins with the third field.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\)\s/s, "")
      .split(" ");
    const seconds = (Number(fields[11]) + Number(fields[12])) / TICKS;
    return peak ? { seconds, peak: Number(peak[1]) * 1_024 } : undefined;
  } catch {
    return undefined;
  }
}

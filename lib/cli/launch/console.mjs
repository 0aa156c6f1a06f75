/** A failure that people can mend: shown as its sentence alone, without a stack. */
export class LaunchProblem extends Error {}

/** Writes one line for people to standard output. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs a launcher to its exit code; a launch problem becomes one line on standard error and 1. */
export async function launch(run) {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof LaunchProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

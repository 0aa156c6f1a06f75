/** What a command is given. The process itself stands in the folder that Relecture is installed in. */
export interface Invocation {
  readonly args: readonly string[];
  /** The folder that the command was given in: file names start from it. */
  readonly cwd: string;
}

/** One word of the command line. */
export interface Command {
  /** The manual that `--help` prints. */
  readonly help: string;
  /** Does the work and gives the exit code. Throws a UsageError for wrong arguments. */
  run(invocation: Invocation): Promise<number>;
}

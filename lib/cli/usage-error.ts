/** The command line was used wrongly, in a sentence for people; the exit code is 2. */
export class UsageError extends Error {}

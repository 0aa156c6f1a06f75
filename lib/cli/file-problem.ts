import { UsageError } from "./usage-error";

const REASONS: Readonly<Record<"read" | "write", Readonly<Record<string, string>>>> = {
  read: {
    ENOENT: "there is no such file",
    EISDIR: "it is a folder",
    EACCES: "permission is denied",
  },
  write: {
    ENOENT: "there is no such folder",
    EISDIR: "it is a folder",
    EACCES: "permission is denied",
    ENOSPC: "the disk is full",
  },
};

/** The failure of a file that was named on the command line, as a sentence for people. */
export function fileProblem(verb: "read" | "write", file: string, error: unknown): UsageError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return new UsageError(`Cannot ${verb} ${file}: ${REASONS[verb][code] ?? String(error)}.`);
}

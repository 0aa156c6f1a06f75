import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { decodeText } from "../formats/decode-text";
import { UsageError } from "./usage-error";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "permission is denied",
};

/**
 * The text of a file, or of standard input for `-`, in whatever encoding; empty when it holds only white space.
 * Line ends are `\n`, so that offsets do not depend on the system that wrote the file.
 * @throws {UsageError} when it cannot be read or is no text.
 */
export async function readText(file: string): Promise<string> {
  const { decoded, problem } = decodeText(await readBytes(file));
  if (problem?.code === "binary-file") {
    const kind = problem.format === "unknown" ? "a binary file" : `a ${problem.format} file`;
    throw new UsageError(`Cannot read ${file}: it is ${kind}, not plain text.`);
  }
  return decoded?.text ?? "";
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === "-" ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new UsageError(`Cannot read ${file}: ${REASONS[code] ?? String(error)}.`);
  }
}

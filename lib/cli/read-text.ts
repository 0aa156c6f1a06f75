import { readFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { decodeText } from "../formats/decode-text";
import { fileProblem } from "./file-problem";
import { UsageError } from "./usage-error";

/**
 * The text of a file, named from the folder `cwd`, or of standard input for `-`, in whatever encoding; empty when it holds only white space.
 * Line ends are `\n`, so that offsets do not depend on the system that wrote the file.
 * @throws {UsageError} when it cannot be read or is no text.
 */
export async function readText(file: string, cwd: string): Promise<string> {
  const { decoded, problem } = decodeText(await readBytes(file, cwd));
  if (problem?.code === "binary-file") {
    const kind = problem.format === "unknown" ? "a binary file" : `a ${problem.format} file`;
    throw new UsageError(`Cannot read ${file}: it is ${kind}, not plain text.`);
  }
  return decoded?.text ?? "";
}

async function readBytes(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return file === "-" ? await buffer(process.stdin) : await readFile(path.resolve(cwd, file));
  } catch (error) {
    throw fileProblem("read", file, error);
  }
}

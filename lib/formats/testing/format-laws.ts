import { readPieces, writePieces } from "../../text/tags/tagged-pieces";
import type { FileFormat } from "../file-format";
import { FormatError, type FormatProblem } from "../format-error";
import type { Block } from "../parsed-file";

/** What every format holds to, and a file breaks: unchanged texts change no byte, and a new text changes its own block alone. */
export async function brokenLaws(format: FileFormat, bytes: Uint8Array): Promise<string[]> {
  const { blocks } = await format.parse(bytes);
  const current = (block: Block) => (format.pairing === "bilingual" ? block.target : block.text);
  const broken: string[] = [];
  const unchanged = new Map(blocks.map((block) => [block.key, current(block) ?? ""]));
  if (unchanged.size < blocks.length) broken.push("two blocks have one key");
  const same = await format.rewrite(bytes, unchanged);
  if (Buffer.compare(same.bytes, bytes) !== 0) broken.push("unchanged texts change the file");

  for (const edited of blocks.filter(({ isLocked }) => !isLocked)) {
    const text = writePieces([...readPieces(current(edited) ?? edited.text), " œ ‘A & B’ < 3"]);
    const rewritten = await format.rewrite(bytes, new Map([[edited.key, text]]));
    const after = (await format.parse(rewritten.bytes)).blocks.map((block) => [
      block.key,
      current(block),
    ]);
    const wanted = blocks.map((block) => [block.key, block === edited ? text : current(block)]);
    if (JSON.stringify(after) === JSON.stringify(wanted)) continue;
    broken.push(`an edit of ${edited.key} gives ${JSON.stringify(after)}`);
  }
  return broken;
}

/** The problem with which a format refuses a file. */
export async function refusal(work: Promise<unknown>): Promise<FormatProblem | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof FormatError) return error.problem;
    throw error;
  }
}

/** A text as the bytes of a file in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

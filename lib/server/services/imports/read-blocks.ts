import { blocksToTranslate } from "../../../formats/blocks-to-translate";
import { findFileFormat } from "../../../formats/file-formats";
import { FormatError } from "../../../formats/format-error";
import type { Block } from "../../../formats/parsed-file";
import { fileRefusal } from "./file-refusal";

/** A file that is to be read. */
export interface FileToRead {
  /** A format id of lib/formats. */
  readonly format: string;
  readonly bytes: Uint8Array;
}

/** The blocks of a file that are to be translated, and how they find those of the other side. */
export interface TranslatableBlocks {
  readonly pairing: "aligned" | "keyed";
  readonly blocks: readonly Block[];
}

/**
 * Reads what is to be translated of one side's file.
 * @throws {AppError} invalid, with a reason that begins with `file-`, for a file that cannot be read safely and whole.
 */
export async function readBlocks(
  { format: id, bytes }: FileToRead,
  side: "source" | "target",
): Promise<TranslatableBlocks> {
  const format = findFileFormat(id);
  if (!format || format.pairing === "bilingual") throw new Error(`No file format ${id}.`);
  try {
    const { blocks } = await format.parse(bytes);
    return { pairing: format.pairing, blocks: blocksToTranslate(blocks) };
  } catch (error) {
    if (error instanceof FormatError) throw fileRefusal(error.problem, side);
    throw error;
  }
}

import { putIntoBlocks } from "../../../bitext/put-into-blocks";
import { blocksToTranslate } from "../../../formats/blocks-to-translate";
import { findFileFormat } from "../../../formats/file-formats";
import type { StoredFile } from "../../db/document-files";
import type { ExportRow } from "../../db/export-rows";

/** A file with the texts of its document's segments. */
export interface FilledFile {
  readonly bytes: Uint8Array;
  /** How many segments stand in the first of their blocks with all of their text, since they are cut otherwise than the blocks. */
  readonly joined: number;
  /** How many tags could not be written as they stand in a text. */
  readonly damagedTags: number;
}

/** Puts the targets of segments back into the file that they came from, or in place of their sources where only those had a file. */
export async function fillFile(
  { side, format: id, bytes }: StoredFile,
  rows: readonly ExportRow[],
): Promise<FilledFile> {
  const format = findFileFormat(id);
  if (!format) throw new Error(`No file format ${id}.`);
  const { blocks } = await format.parse(bytes);
  const { texts, joined } = putIntoBlocks(
    blocksToTranslate(blocks),
    rows.map(({ source, machineTarget, target, isExcluded }) => ({
      original: side === "target" ? machineTarget : source,
      text: isExcluded ? "" : target,
    })),
  );
  const rewritten = await format.rewrite(bytes, texts);
  const damagedTags = rewritten.notices.filter(({ code }) => code.startsWith("tag-")).length;
  return { bytes: rewritten.bytes, joined, damagedTags };
}

import { putIntoBlocks } from "../../../bitext/put-into-blocks";
import { blocksToTranslate } from "../../../formats/blocks-to-translate";
import type { LanguagePair } from "../../../bitext/language-pair";
import type { FileFormat } from "../../../formats/file-format";
import { markBeginning, markDraft } from "../../../formats/mark-draft";
import { openFileFormat } from "../../../formats/open-file-format";
import type { RewrittenFile } from "../../../formats/parsed-file";
import { TableLayout } from "../../../schemas/import";
import type { StoredFile } from "../../db/document-files";
import type { ExportRow } from "../../db/export-rows";
import { fillBilingual } from "./fill-bilingual";
import { fillInPieces } from "./fill-in-pieces";
import type { FilledFile } from "./filled-file";
import { allRows } from "./all-rows";
import type { KeptPages } from "./kept-pages";

/** What is put into a file. */
export interface FileFilling {
  readonly pages: KeptPages<readonly ExportRow[]>;
  readonly languages: LanguagePair;
  /** What the file says of itself where it is a draft. */
  readonly status: string | undefined;
}

/** Puts the targets of segments back into the file that they came from, or in place of their sources where only those had a file. */
export async function fillFile(stored: StoredFile, filling: FileFilling): Promise<FilledFile> {
  const { format: id, bytes, layout } = stored;
  const { pages, languages, status } = filling;
  const reading = { languages, layout: TableLayout.nullable().parse(layout) ?? undefined };
  const format = openFileFormat(id, reading);
  if (!format) throw new Error(`No file format ${id}.`);
  const mark = (text: string) => (status === undefined ? text : markBeginning(id, text, status));
  const written = format.open && (await fillInPieces(format.open(bytes), { pages, mark }));
  if (written) return written;
  const whole = await fillWhole(stored, format, await allRows(pages));
  return status === undefined
    ? whole
    : { ...whole, bytes: await markDraft(id, whole.bytes, status) };
}

async function fillWhole(
  { side, bytes }: StoredFile,
  format: FileFormat,
  rows: readonly ExportRow[],
): Promise<FilledFile> {
  const blocks = blocksToTranslate((await format.parse(bytes)).blocks);
  if (format.pairing === "bilingual") {
    const { texts, states, joined } = fillBilingual(blocks, rows);
    return filled(await format.rewrite(bytes, texts, states), joined);
  }
  const { texts, joined } = putIntoBlocks(
    blocks,
    rows.map(({ source, machineTarget, target, isExcluded }) => ({
      original: side === "target" ? machineTarget : source,
      text: isExcluded ? "" : target,
    })),
  );
  return filled(await format.rewrite(bytes, texts), joined);
}

function filled({ bytes, notices }: RewrittenFile, joined: number): FilledFile {
  const damagedTags = notices.filter(({ code }) => code.startsWith("tag-")).length;
  return { bytes, joined, damagedTags };
}

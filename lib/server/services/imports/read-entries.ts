import { blocksToTranslate } from "../../../formats/blocks-to-translate";
import type { Alternative, Block, BlockState, ParsedFile } from "../../../formats/parsed-file";
import { type LanguagePair, primaryLanguage } from "../../../bitext/language-pair";
import { AppError } from "../../errors";
import type { DocumentTexts } from "./document-texts";
import { type FileToRead, readBilingual } from "./read-blocks";
import { detectSides, refuseWrongLanguages } from "./side-languages";

/** What a bilingual file says of a segment besides its texts. */
export interface FileEntry {
  readonly notes?: readonly string[];
  readonly state?: BlockState;
  readonly alternatives?: readonly Alternative[];
}

/** An entry of a bilingual file as a row of the document to be. */
export interface EntryRow {
  readonly source: string;
  readonly target: string;
  readonly targetGap: string;
  readonly paragraph: number;
  readonly confidence: number;
  readonly entry?: FileEntry;
}

/** The rows of a bilingual file, in its order. */
export interface ReadEntries {
  readonly rows: readonly EntryRow[];
  /** How many entries have nothing to translate. */
  readonly skipped: number;
}

/** Words by which the languages are told. */
const SAMPLE_LENGTH = 40_000;

/**
 * Reads a file that has both texts: each entry is a row, nothing is aligned.
 * @throws {AppError} as `readBilingual` and `refuseWrongLanguages` do; invalid `file-languages` for a file of other languages.
 */
export async function readEntries(file: FileToRead, texts: DocumentTexts): Promise<ReadEntries> {
  const parsed = await readBilingual(file, texts.languages);
  const blocks = blocksToTranslate(parsed.blocks);
  if (texts.isOverridden !== true) {
    refuseOtherLanguages(parsed.languages, texts.languages);
    refuseWrongLanguages(detectSides(sampleOf(blocks)), texts.languages);
  }
  return { rows: blocks.map(toRow), skipped: skippedIn(parsed) };
}

function toRow({ text, target = "", notes, state, alternatives }: Block, at: number): EntryRow {
  const entry = {
    ...(notes && { notes }),
    ...(state && { state }),
    ...(alternatives && { alternatives }),
  };
  return {
    source: text,
    target,
    targetGap: at === 0 ? "" : "\n\n",
    paragraph: at,
    confidence: 1,
    ...(notes || state || alternatives ? { entry } : {}),
  };
}

function refuseOtherLanguages(said: ParsedFile["languages"], expected: LanguagePair): void {
  const differs = (side: "source" | "target") =>
    said[side] !== undefined &&
    primaryLanguage(said[side]) !== "" &&
    primaryLanguage(said[side]) !== primaryLanguage(expected[side]);
  if (!differs("source") && !differs("target")) return;
  throw new AppError("invalid", "file-languages", {
    from: said.source ?? expected.source,
    to: said.target ?? expected.target,
  });
}

function sampleOf(blocks: readonly Block[]): { source: string; target: string } {
  let source = "";
  let target = "";
  const step = Math.max(1, Math.floor(blocks.length / 400));
  for (let at = 0; at < blocks.length && source.length < SAMPLE_LENGTH; at += step) {
    source += `${blocks[at]?.text ?? ""}\n`;
    target += `${blocks[at]?.target ?? ""}\n`;
  }
  return { source, target };
}

function skippedIn({ notices }: ParsedFile): number {
  return notices.reduce((sum, one) => sum + (one.code === "skipped-entries" ? one.count : 0), 0);
}

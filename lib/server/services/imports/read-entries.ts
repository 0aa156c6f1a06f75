import { EvenSample } from "../../../bitext/even-sample";
import { type LanguagePair, primaryLanguage } from "../../../bitext/language-pair";
import { blocksToTranslate } from "../../../formats/blocks-to-translate";
import type { Alternative, Block, BlockState, ParsedFile } from "../../../formats/parsed-file";
import { ownText } from "../../../text/own-text";
import { AppError } from "../../errors";
import type { DocumentTexts } from "./document-texts";
import { type BilingualReading, type FileToRead, openBilingual } from "./read-blocks";
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

/** What is known of a bilingual file when its rows were read. */
export interface EntriesTold {
  /** How many entries have nothing to translate. */
  readonly skipped: number;
}

/** Blocks by which the languages are told, and characters of them. */
const SAMPLE_BLOCKS = 400;
const SAMPLE_LENGTH = 40_000;

/**
 * Opens a file that has both texts: each entry is a row, nothing is aligned. Each call of what is returned reads all rows, in the file's order,
 * together with how much of the file was read, 0 to 1; a large file is never in memory as a whole.
 * @throws {AppError} as `openBilingual` and, at the end of the rows, `refuseWrongLanguages` do; invalid `file-languages` for a file of other languages.
 */
export async function openEntries(file: FileToRead, texts: DocumentTexts) {
  const read = await openBilingual(file, texts.languages);
  return () => readRows(read(), texts);
}

function* readRows(
  reading: BilingualReading,
  { languages, isOverridden }: DocumentTexts,
): Generator<{ readonly row: EntryRow; readonly done: number }, EntriesTold> {
  const sample = new EvenSample<{ source: string; target: string }>(SAMPLE_BLOCKS);
  let paragraph = 0;
  for (;;) {
    const { done: isDone, value } = reading.next();
    if (isDone === true) {
      if (isOverridden !== true) {
        refuseOtherLanguages(value.languages, languages);
        refuseWrongLanguages(detectSides(sampleOf(sample.items)), languages);
      }
      return { skipped: skippedIn(value) };
    }
    for (const block of blocksToTranslate(value.blocks)) {
      const row = toRow(block, paragraph);
      sample.offer(() => ({ source: row.source, target: row.target }));
      paragraph += 1;
      yield { row, done: value.done };
    }
  }
}

function toRow({ text, target = "", notes, state, alternatives }: Block, at: number): EntryRow {
  const entry = {
    ...(notes && { notes }),
    ...(state && { state }),
    ...(alternatives && { alternatives }),
  };
  return {
    source: ownText(text),
    target: ownText(target),
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

function sampleOf(rows: readonly { source: string; target: string }[]) {
  let source = "";
  let target = "";
  for (const row of rows) {
    if (source.length >= SAMPLE_LENGTH) break;
    source += `${row.source}\n`;
    target += `${row.target}\n`;
  }
  return { source, target };
}

function skippedIn({ notices }: Pick<ParsedFile, "notices">): number {
  return notices.reduce((sum, one) => sum + (one.code === "skipped-entries" ? one.count : 0), 0);
}

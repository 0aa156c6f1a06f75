import type { Sentence } from "../../../bitext/sentence";
import { isBilingualFormat } from "../../../formats/open-file-format";
import type { DocumentTexts } from "./document-texts";
import { type EntriesTold, type EntryRow, openEntries } from "./read-entries";
import { type AlignedSides, alignSides } from "./segment-sides";
import { storableRow } from "./storable-row";

/** The rows of a document to be, and how much of the work of reading them is done, 0 to 1; at the end, what is known of them. */
export type RowReading = Generator<{ readonly row: EntryRow; readonly done: number }, EntriesTold>;

/** The texts of a document to be as rows. */
export interface DocumentRows {
  readonly kind: "aligned" | "bilingual";
  /** All of them, in order, as often as is asked for. */
  readonly read: () => RowReading;
  readonly targetTail: string;
  /** How much the two texts belong together, 0 to 1. */
  readonly relatedness: number;
}

/**
 * Makes rows of texts: aligned, or as the bilingual file has them.
 * @throws {AppError} as `alignSides` and `openEntries` do.
 */
export async function openRows(
  texts: DocumentTexts,
  onProgress: (fraction: number) => void,
): Promise<DocumentRows> {
  const file = texts.files?.target;
  if (file && isBilingualFormat(file.format)) {
    const open = await openEntries(file, texts);
    return { kind: "bilingual", read: () => storable(open()), targetTail: "", relatedness: 1 };
  }
  const aligned = await alignSides(texts, onProgress);
  const { text, sentences } = aligned.target;
  const targetTail = text.slice(sentences.at(-1)?.span.end ?? 0);
  const rows = toRows(aligned);
  return {
    kind: "aligned",
    read: () => storable(readAll(rows)),
    targetTail,
    relatedness: aligned.relatedness,
  };
}

function* readAll(rows: readonly EntryRow[]): RowReading {
  for (const row of rows) yield { row, done: 1 };
  return { skipped: 0 };
}

function* storable(reading: RowReading): RowReading {
  for (;;) {
    const { done, value } = reading.next();
    if (done === true) return value;
    yield { ...value, row: storableRow(value.row) };
  }
}

function toRows({ source, target, beads }: AlignedSides): EntryRow[] {
  let sourceEnd = 0;
  let targetEnd = 0;
  let paragraph = 0;
  return beads.map((bead) => {
    const from = cover(source.sentences, bead.source);
    const to = cover(target.sentences, bead.target);
    const sourceText = from ? source.text.slice(from.start, from.end) : "";
    const targetText = to ? target.text.slice(to.start, to.end) : "";
    const targetGap = to
      ? target.text.slice(targetEnd, to.start)
      : gapOfOmission(source.text.slice(sourceEnd, from?.start), targetEnd === 0);
    paragraph = from?.paragraph ?? paragraph;
    sourceEnd = from?.end ?? sourceEnd;
    targetEnd = to?.end ?? targetEnd;
    return {
      source: sourceText,
      target: targetText,
      targetGap,
      paragraph,
      confidence: bead.confidence,
    };
  });
}

/** The stretch of text from a bead's first sentence to its last. */
function cover(sentences: readonly Sentence[], indexes: readonly number[]) {
  const first = sentences[indexes[0] ?? -1];
  const last = sentences[indexes.at(-1) ?? -1];
  if (!first || !last) return undefined;
  return { start: first.span.start, end: last.span.end, paragraph: first.paragraph };
}

/** What would stand before a missing sentence if it were there: as in the source. */
function gapOfOmission(sourceGap: string, isFirst: boolean): string {
  if (isFirst) return "";
  return sourceGap.includes("\n") ? "\n\n" : " ";
}

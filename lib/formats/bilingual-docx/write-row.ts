import { escapeXml } from "../../text/escape-markup";
import {
  type BilingualComment,
  type BilingualDocument,
  type BilingualRow,
  LISTED_COMMENT,
  listedComment,
} from "./bilingual-document";
import type { CommentNumbers } from "./comment-parts";
import { plainText } from "./plain-text";
import { hashTarget, sealOf, writeRowKey, writeSeal } from "./row-marks";
import { contentControl, type Ids, type Mark, type RunContext, writeRuns } from "./write-runs";

/** Twentieths of a point: A4 across, with a margin of half an inch. */
export const COLUMN_WIDTHS = [700, 5300, 5300, 1400, 2698] as const;

/** What is the same for all rows. */
export interface RowContext {
  readonly document: BilingualDocument;
  readonly ids: Ids;
  readonly comments: CommentNumbers;
  /** As Word names them. */
  readonly languages: { readonly source: string; readonly target: string };
}

/** The row that heads the table on every page. */
export function headRow({ words }: BilingualDocument): string {
  const names = [words.number, words.source, words.target, words.state, words.comments];
  const cells = names.map((name, column) => cell(column, paragraph("RelectureHead", plain(name))));
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
}

/** A segment's row: what is not to be changed is locked, and the row's key and seal stand in it unseen. */
export function segmentRow(row: BilingualRow, context: RowContext): string {
  const { ids } = context;
  const target = row.target.flatMap(({ kind, text }) => (kind === "delete" ? [] : text)).join("");
  const number = String(row.number);
  const listed = row.comments.map((comment) => plainText(listedComment(comment)));
  const key = writeRowKey({
    id: row.id,
    version: row.version,
    targetHash: hashTarget(target),
  });
  const { source, state } = row;
  const sealed = sealOf({ number, source, state, listing: listed.join("\n") });
  const seal = writeSeal(sealed, row.number);
  const { words } = context.document;
  const locked = (alias: string, tag: string | null, content: string) =>
    contentControl({ alias, tag, lock: "sdtContentLocked", ids }, content);
  const cells = [
    paragraph("RelectureNumber", bookmark(key, ids) + locked(words.number, key, plain(number))),
    paragraph("RelectureSource", locked(words.source, null, sourceRuns(row, context))),
    paragraph("RelectureTarget", targetControl(row, target, context)),
    paragraph("RelectureState", bookmark(seal, ids) + locked(words.state, seal, plain(state))),
    listed
      .map((line) => paragraph(LISTED_COMMENT, locked(words.comments, null, plain(line))))
      .join("") + paragraph("RelectureRemark", ""),
  ];
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((one, column) => cell(column, one)).join("")}</w:tr>`;
}

function sourceRuns({ source, comments }: BilingualRow, context: RowContext): string {
  const marks = commentMarks(comments, { side: "source", length: source.length }, context);
  const runs = runContext(context, "source");
  return writeRuns([{ kind: "equal", text: source }], marks, runs);
}

function targetControl(row: BilingualRow, target: string, context: RowContext): string {
  const marks = commentMarks(row.comments, { side: "target", length: target.length }, context);
  const runs = writeRuns(row.target, marks, runContext(context, "target"));
  const alias = context.document.words.target;
  return contentControl({ alias, tag: null, lock: "sdtLocked", ids: context.ids }, runs);
}

function runContext(
  { ids, languages, document: { hasTags } }: RowContext,
  side: "source" | "target",
): RunContext {
  return { ids, language: languages[side], hasTags };
}

/** Where the comments of one side begin and end; those on the whole segment are on all of its target. */
function commentMarks(
  comments: readonly BilingualComment[],
  { side, length }: { readonly side: "source" | "target"; readonly length: number },
  { comments: numbers }: RowContext,
): Mark[] {
  return comments.flatMap((comment): Mark[] => {
    const place = comment.place ?? { side: "target", start: 0, end: length };
    if (place.side !== side) return [];
    const id = numbers.add(comment);
    const begin = `<w:commentRangeStart w:id="${id}"/>`;
    const end = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    if (place.start === place.end) return [{ at: place.start, xml: begin + end, isEnd: false }];
    return [
      { at: place.start, xml: begin, isEnd: false },
      { at: place.end, xml: end, isEnd: true },
    ];
  });
}

function cell(column: number, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${COLUMN_WIDTHS[column] ?? 0}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

/** A paragraph of a style of the file. */
export function paragraph(style: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

/** Words in one run. */
export function plain(words: string): string {
  const lines = plainText(words).split("\n");
  const texts = lines.map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${texts.join("<w:br/>")}</w:r>`;
}

function bookmark(name: string, ids: Ids): string {
  const id = ids.next();
  return `<w:bookmarkStart w:id="${id}" w:name="_${name}"/><w:bookmarkEnd w:id="${id}"/>`;
}

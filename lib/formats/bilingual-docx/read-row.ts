import { childElements, childOf, descendants, type XmlElement } from "../xml/xml-tree";
import { COLUMNS, LISTED_COMMENT, type LockedColumn } from "./bilingual-document";
import { type CellText, readCell } from "./read-cell";
import { hashTarget, type RowKey, type RowSeal, readRowKey, readSeal, sealOf } from "./row-marks";

/** A row of the table, or why it is none. */
export type ReadRow =
  | { readonly kind: "head" | "deleted" }
  /** Has no key: somebody put it there. */
  | { readonly kind: "added"; readonly text: string }
  /** Its cells were merged, split or taken out. */
  | { readonly kind: "misshapen"; readonly key: RowKey }
  | ({ readonly kind: "segment" } & KeyedRow);

/** A row that is of a segment. */
export interface KeyedRow {
  readonly key: RowKey;
  readonly number: string;
  readonly source: string;
  readonly target: string;
  /** The target is not what it was when the file was made. */
  readonly isTouched: boolean;
  /** Locked columns that are not as they were. */
  readonly changed: readonly LockedColumn[];
  readonly isListingChanged: boolean;
  /** What was written into the column of comments. */
  readonly remark: string;
  /** Something stands in the target that is no text, such as a picture. */
  readonly hasOther: boolean;
  /** Where the comments of the file stand, by their numbers. */
  readonly places: ReadonlyMap<string, PlacedComment>;
}

/** What a comment is about: words of a side, or the segment. */
export type PlacedComment =
  | {
      readonly side: "source" | "target";
      readonly start: number;
      readonly quote: string;
    }
  | { readonly side: null };

/** Reads a `w:tr`. */
export function readRow(row: XmlElement, styles: ReadonlyMap<string, string>): ReadRow {
  const properties = childOf(row, "w:trPr");
  const told = new Set(properties ? childElements(properties).map(({ name }) => name) : []);
  if (told.has("w:del")) return { kind: "deleted" };
  const cells = cellsOf(row);
  const marks = marksOf(row);
  const { key } = marks;
  if (!key) return rowWithoutKey(cells, told.has("w:tblHeader"));
  if (cells.length !== COLUMNS.length || cells.some(isMerged)) return { kind: "misshapen", key };
  const texts = cells.map(readCell);
  const [number, source, target, state, comments] = texts;
  if (!number || !source || !target || !state || !comments) return { kind: "misshapen", key };
  const { listing, remark } = readComments(comments, styles);
  const now = sealOf({ number: number.text, source: source.text, state: state.text, listing });
  return {
    kind: "segment",
    key,
    number: number.text,
    source: source.text,
    target: target.text,
    isTouched: hashTarget(target.text) !== key.targetHash,
    changed: changedColumns(marks.seal, now),
    isListingChanged: marks.seal !== undefined && marks.seal.listing !== now.listing,
    remark,
    hasOther: target.hasOther,
    places: placesOf(texts),
  };
}

function rowWithoutKey(cells: readonly XmlElement[], isHead: boolean): ReadRow {
  if (isHead) return { kind: "head" };
  const text = cells.map((cell) => readCell(cell).text).join(" ");
  return { kind: "added", text: text.trim() };
}

/** The cells, in content controls too. */
function cellsOf(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === "w:tc") return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins)$/.test(child.name) ? cellsOf(child) : [];
  });
}

function isMerged(cell: XmlElement): boolean {
  const properties = childOf(cell, "w:tcPr");
  if (!properties) return false;
  const span = childOf(properties, "w:gridSpan")?.attributes["w:val"];
  const merges = ["w:vMerge", "w:hMerge", "w:cellMerge", "w:cellDel"];
  return Number(span ?? 1) > 1 || merges.some((name) => childOf(properties, name));
}

function marksOf(row: XmlElement): { key?: RowKey; seal?: RowSeal } {
  let key: RowKey | undefined;
  let seal: RowSeal | undefined;
  for (const { name, attributes } of descendants(row)) {
    const mark =
      name === "w:bookmarkStart" ? attributes["w:name"] : name === "w:tag" && attributes["w:val"];
    if (!mark) continue;
    key ??= readRowKey(mark);
    seal ??= readSeal(mark);
  }
  return { ...(key && { key }), ...(seal && { seal }) };
}

function changedColumns(seal: RowSeal | undefined, now: RowSeal): LockedColumn[] {
  if (!seal) return [];
  return (["number", "source", "state"] as const).filter((column) => seal[column] !== now[column]);
}

/** Parts what the file listed from what was written below. */
function readComments(
  { paragraphs }: CellText,
  styles: ReadonlyMap<string, string>,
): { listing: string; remark: string } {
  const isListed = (style: string | undefined) =>
    style !== undefined && (styles.get(style) ?? style) === LISTED_COMMENT;
  const textOf = (listed: boolean) =>
    paragraphs
      .filter(({ style }) => isListed(style) === listed)
      .map(({ text }) => text)
      .join("\n");
  return { listing: textOf(true), remark: textOf(false).trim() };
}

function placesOf(texts: readonly CellText[]): Map<string, PlacedComment> {
  const places = new Map<string, PlacedComment>();
  texts.forEach(({ text, comments }, column) => {
    const name = COLUMNS[column];
    for (const [id, { start, end }] of comments) {
      const quote = text.slice(start, end);
      const isWhole = name === "target" && quote.length === text.length;
      const isQuote = (name === "source" || name === "target") && quote.trim() !== "" && !isWhole;
      places.set(id, isQuote ? { side: name, start, quote } : { side: null });
    }
  });
  return places;
}

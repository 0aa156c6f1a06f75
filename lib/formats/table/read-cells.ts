import type { Span } from "../../text/span";
import { FormatError } from "../format-error";

/** A cell of a CSV text, with its place: quotation marks are part of it. */
export interface CsvCell {
  readonly span: Span;
  readonly value: string;
  readonly isQuoted: boolean;
}

/** 20 MB of a table with texts have some hundred thousand; of delimiters alone they would be twenty million. */
const MOST_CELLS = 2_000_000;

/**
 * The cells of a CSV text (RFC 4180), record by record, each where it stands; empty records have one empty cell.
 * @throws {FormatError} too-many-cells
 */
export function* readCells(text: string, delimiter: string): Generator<CsvCell[]> {
  let record: CsvCell[] = [];
  let at = 0;
  let count = 0;
  while (at <= text.length) {
    count += 1;
    if (count > MOST_CELLS) throw new FormatError({ code: "too-many-cells", most: MOST_CELLS });
    const cell = cellAt(text, at, delimiter);
    record.push(cell);
    at = cell.span.end;
    if (text.startsWith(delimiter, at)) {
      at += delimiter.length;
      continue;
    }
    yield record;
    record = [];
    if (at >= text.length) return;
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (at === text.length) return;
  }
}

function cellAt(text: string, start: number, delimiter: string): CsvCell {
  if (text[start] !== '"') {
    const end = plainEnd(text, start, delimiter);
    return { span: { start, end }, value: text.slice(start, end), isQuoted: false };
  }
  const close = closingMark(text, start + 1);
  // What stands between the closing mark and the next cell is read with it, as spreadsheets do.
  const end = plainEnd(text, Math.min(close + 1, text.length), delimiter);
  const inside = text.slice(start + 1, close).replaceAll('""', '"');
  return { span: { start, end }, value: inside + text.slice(close + 1, end), isQuoted: true };
}

/** Where a cell without quotation marks ends. */
function plainEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === "\n" || character === "\r" || text.startsWith(delimiter, at)) break;
    at += 1;
  }
  return at;
}

/** The quotation mark that ends a cell; two of them are one that is meant. The end of the text where none does. */
function closingMark(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

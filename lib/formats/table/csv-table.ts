import { delimiterOf, plainCell } from "../csv/read-csv";
import { FormatError } from "../format-error";
import type { FileFormat } from "../file-format";
import { encodeChanged } from "../markup/encode-changed";
import { readSource } from "../markup/source-text";
import { applySplices } from "../markup/splice";
import { rewriteStretches, type Stretch } from "../markup/stretch";
import { UniqueKeys } from "../markup/unique-keys";
import { readPieces, writePieces } from "../../text/tags/tagged-pieces";
import { type CsvCell, readCells } from "./read-cells";
import { MOST_COLUMNS, SAMPLE_ROWS, type TableLayout, type TableSheet } from "./table-layout";
import { tableBlock } from "./table-block";

/** A CSV file whose columns are known: new targets are put into their column, all else stays as it is. */
export function csvTable(layout: TableLayout): FileFormat {
  return {
    id: "csv-table",
    extensions: ["csv", "tsv"],
    pairing: "bilingual",
    async parse(bytes) {
      const { stretches, skipped } = read(readSource(bytes).text, layout);
      return {
        format: "csv-table",
        languages: {},
        blocks: stretches.map(({ block }) => block),
        notices: skipped > 0 ? [{ code: "skipped-entries", count: skipped }] : [],
      };
    },
    async rewrite(bytes, texts) {
      const source = readSource(bytes);
      const { stretches } = read(source.text, layout);
      const { splices, notices } = rewriteStretches(stretches, texts, ({ target }) => target ?? "");
      if (splices.length === 0) return { bytes, notices };
      const written = encodeChanged(source, applySplices(source.text, splices));
      return { bytes: written.bytes, notices: [...notices, ...written.notices] };
    },
  };
}

/** The first rows of a CSV file. */
export function sampleCsv(bytes: Uint8Array): TableSheet {
  const { text } = readSource(bytes);
  const rows: string[][] = [];
  let total = 0;
  let columns = 0;
  for (const cells of filledRecords(text)) {
    total += 1;
    const read = cells.slice(0, MOST_COLUMNS);
    columns = Math.max(columns, read.length);
    if (rows.length < SAMPLE_ROWS) rows.push(read.map(({ value }) => plainCell(value)));
  }
  return { name: "", total, columns, rows };
}

function* filledRecords(text: string): Generator<CsvCell[]> {
  for (const cells of readCells(text, delimiterOf(text))) {
    if (cells.some(({ value }) => value.trim() !== "")) yield cells;
  }
}

function read(text: string, layout: TableLayout): { stretches: Stretch[]; skipped: number } {
  const delimiter = delimiterOf(text);
  const keys = new UniqueKeys();
  const stretches: Stretch[] = [];
  let number = 0;
  let skipped = 0;
  for (const cells of filledRecords(text)) {
    number += 1;
    if (number === 1 && layout.hasHeader) continue;
    const valueAt = (column: number) => plainCell(cells[column]?.value ?? "");
    const block = tableBlock({ layout, keys, number, valueAt });
    if (block) stretches.push({ block, ...placeOf(cells, layout, delimiter) });
    else skipped += 1;
  }
  if (stretches.length === 0) throw new FormatError({ code: "no-texts" });
  return { stretches, skipped };
}

/** The cell of a column; a record that is too short gets the cells that are missing. */
function placeOf(
  cells: readonly CsvCell[],
  { source, target: column }: TableLayout,
  delimiter: string,
): Pick<Stretch, "span" | "tags" | "write"> {
  const cell = cells[column];
  const end = cells.at(-1)?.span.end ?? 0;
  const missing = delimiter.repeat(Math.max(0, column - cells.length + 1));
  return {
    span: cell?.span ?? { start: end, end },
    tags: tagsOf([cells[source], cell]),
    write: (pieces) => missing + writeCell(writePieces(pieces), delimiter, cell?.isQuoted === true),
  };
}

/** Tags stand in the texts as they are: whatever source or target has can be written. */
function tagsOf(cells: readonly (CsvCell | undefined)[]): Stretch["tags"] {
  const tags = new Map<number, { kind: "pair" | "empty"; mayRepeat: true }>();
  for (const cell of cells) {
    for (const piece of readPieces(cell?.value ?? "")) {
      if (typeof piece === "string") continue;
      tags.set(piece.number, { kind: piece.kind === "empty" ? "empty" : "pair", mayRepeat: true });
    }
  }
  return tags;
}

/** What a spreadsheet would take for a formula is written with an apostrophe before it. */
function writeCell(words: string, delimiter: string, isQuoted: boolean): string {
  const harmless = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  const needsMarks = isQuoted || harmless.includes(delimiter) || /["\r\n]|^\s|\s$/.test(harmless);
  return needsMarks ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

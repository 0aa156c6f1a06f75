import { FormatError } from "../format-error";
import { UniqueKeys } from "../markup/unique-keys";
import type { Block, BlockState, ParsedFile } from "../parsed-file";
import { readCsv } from "./read-csv";
import { CSV_BEGINNING, type CsvDelimiter, csvLines } from "./write-csv";

const COLUMNS = ["key", "source", "target", "state", "notes"] as const;
type Column = (typeof COLUMNS)[number];

const STATES: readonly BlockState[] = ["initial", "draft", "submitted", "approved"];

/** A table of blocks with a line of column names, for spreadsheets; tags stand in the texts as they are. */
export function serializeCsv(blocks: readonly Block[], delimiter: CsvDelimiter): string {
  return csvTableBeginning(delimiter) + csvTableRows(blocks, delimiter);
}

/** What stands before the rows of such a table. */
export function csvTableBeginning(delimiter: CsvDelimiter): string {
  return CSV_BEGINNING + csvLines([COLUMNS], delimiter);
}

/** Some rows of it. */
export function csvTableRows(blocks: readonly Block[], delimiter: CsvDelimiter): string {
  const lines = blocks.map(({ key, text, target = "", state = "", notes = [] }) => [
    key,
    text,
    target,
    state,
    notes.join("\n\n"),
  ]);
  return csvLines(lines, delimiter);
}

/** Reads a table whose first line names its columns, `source` and `target` among them; without names, the first two are those. */
export function parseCsv(text: string): ParsedFile {
  const records = readCsv(text);
  const named = columnsOf(records[0]?.cells ?? []);
  const columns =
    named ??
    new Map<Column, number>([
      ["source", 0],
      ["target", 1],
    ]);
  const keys = new UniqueKeys();
  const rows = named ? records.slice(1) : records;
  const blocks = rows.flatMap(({ number, cells }) => {
    const cell = (column: Column) => cells[columns.get(column) ?? -1] ?? "";
    if (cell("source") === "") return [];
    const key = keys.of(cell("key") === "" ? `row-${number}` : cell("key"));
    return blockOf(key, cell);
  });
  if (blocks.length === 0) throw new FormatError({ code: "no-texts" });
  const skipped = rows.length - blocks.length;
  return {
    format: "csv",
    languages: {},
    blocks,
    notices: skipped > 0 ? [{ code: "skipped-entries", count: skipped }] : [],
  };
}

function columnsOf(cells: readonly string[]): Map<Column, number> | undefined {
  const names = cells.map((cell) => cell.toLowerCase());
  if (!names.includes("source") || !names.includes("target")) return undefined;
  return new Map(COLUMNS.map((column) => [column, names.indexOf(column)]));
}

function blockOf(key: string, cell: (column: Column) => string): Block {
  const state = STATES.find((one) => one === cell("state"));
  return {
    key,
    kind: "entry",
    text: cell("source"),
    ...(cell("target") === "" ? {} : { target: cell("target") }),
    ...(state ? { state } : {}),
    ...(cell("notes") === "" ? {} : { notes: cell("notes").split("\n\n") }),
    isLocked: false,
  };
}

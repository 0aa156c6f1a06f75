import Papa from "papaparse";

/** A record of a CSV file. */
export interface CsvRecord {
  /** 1-based, among the records of the file: a cell may have lines of its own. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** Spreadsheets write what their country writes. */
const DELIMITERS = [";", ",", "\t"];

/** The records of a CSV file, whatever parts its cells, but for those that are empty. */
export function readCsv(text: string): CsvRecord[] {
  const content = text.replace(/^\ufeff/, "");
  return parse(content, delimiterOf(content))
    .map((cells, at) => ({ number: at + 1, cells: cells.map(plainCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

const parse = (text: string, delimiter: string) => Papa.parse<string[]>(text, { delimiter }).data;

/** Names of some hundred columns. */
const LONGEST_HEAD = 10_000;

/** What parts the cells of a CSV text: that which gives the first line most of them: other lines may have any of them in their texts. */
export function delimiterOf(text: string): string {
  const [first = ""] = text.slice(0, LONGEST_HEAD).split(/\r?\n/, 1);
  const cellsBy = (delimiter: string) => parse(first, delimiter)[0]?.length ?? 0;
  return DELIMITERS.reduce((best, one) => (cellsBy(one) > cellsBy(best) ? one : best));
}

/** A cell without the white space around it; a formula that an export made harmless is the text that it was. */
export function plainCell(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, "");
}

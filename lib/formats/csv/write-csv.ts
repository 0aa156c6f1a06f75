import Papa from "papaparse";

/** What parts the cells: French spreadsheets expect a semicolon. */
export type CsvDelimiter = ";" | ",";

/** Tells spreadsheets that the file is UTF-8. */
export const CSV_BEGINNING = "\ufeff";

/** Some lines of a CSV file, each ended; what a spreadsheet would take for a formula is written with an apostrophe before it. */
export function csvLines(records: readonly (readonly string[])[], delimiter: CsvDelimiter): string {
  if (records.length === 0) return "";
  const rows = records.map((cells) => [...cells]);
  return `${Papa.unparse(rows, { delimiter, newline: "\r\n", escapeFormulae: true })}\r\n`;
}

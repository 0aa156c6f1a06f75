import { tableFormatOf } from "@/lib/formats/bilingual-names";

/** Whether a file is a table, by its name. */
export const isTable = (name: string): boolean => tableFormatOf(name) !== undefined;

/** Of a long CSV file, as much as its first rows take. */
const BEGINNING = 256 * 1024;

/** What the server needs of a table to show its first rows: a workbook is read as a whole. */
export function beginningOf(file: File): File {
  if (tableFormatOf(file.name) !== "csv-table" || file.size <= BEGINNING) return file;
  return new File([file.slice(0, BEGINNING)], file.name);
}

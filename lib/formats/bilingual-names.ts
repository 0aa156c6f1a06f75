import { extensionOf } from "./extension-of";

/** Formats that have both texts, by the extensions of their files; workbooks, which need not have both, aside. */
const BILINGUAL: Readonly<Record<string, string>> = {
  xlf: "xliff",
  xliff: "xliff",
  sdlxliff: "xliff",
  mqxliff: "xliff",
  mxliff: "xliff",
  po: "po",
  pot: "po",
  tmx: "tmx",
  csv: "csv-table",
  tsv: "csv-table",
};

/** The id of a table's format. */
export type TableFormat = "csv-table" | "xlsx-table";

/** Formats of tables, by the extensions of their files. */
const TABLES: Readonly<Record<string, TableFormat>> = {
  csv: "csv-table",
  tsv: "csv-table",
  xlsx: "xlsx-table",
  xlsm: "xlsx-table",
};

/** The id of the bilingual format that a file's name tells: both texts are in one file. Light enough for the browser. */
export function bilingualFormatOf(fileName: string): string | undefined {
  return BILINGUAL[extensionOf(fileName)];
}

/** The id of the table format that a file's name tells; undefined for what is no table. */
export function tableFormatOf(fileName: string): TableFormat | undefined {
  return TABLES[extensionOf(fileName)];
}

import type { LanguagePair } from "../bitext/language-pair";
import { extensionOf } from "./extension-of";
import type { FileFormat } from "./file-format";
import { chooseFileFormat, findFileFormat, READ_OTHERWISE } from "./file-formats";
import { csvTable } from "./table/csv-table";
import type { TableLayout } from "./table/table-layout";
import { xlsxTable } from "./table/xlsx-table";
import { tmxFormat } from "./tmx/tmx-format";

/** What must be known of some files besides their bytes. */
export interface FileReading {
  /** Which of a memory's languages are meant. */
  readonly languages: LanguagePair;
  /** Where the texts of a table stand. */
  readonly layout?: TableLayout | undefined;
}

/** The format of an id, ready to read a file of it; undefined for text without structure. */
export function openFileFormat(
  id: string,
  { languages, layout }: FileReading,
): FileFormat | undefined {
  if (id === "tmx") return tmxFormat(languages);
  if (id === "csv-table") return layout && csvTable(layout);
  if (id === "xlsx-table") return layout && xlsxTable(layout);
  return findFileFormat(id);
}

/** Whether files of a format have both texts. */
export function isBilingualFormat(id: string): boolean {
  return READ_OTHERWISE.includes(id) || findFileFormat(id)?.pairing === "bilingual";
}

/** What the files are called that are tables, or may be. */
const TABLES: Readonly<Record<string, string>> = {
  csv: "csv-table",
  tsv: "csv-table",
  xlsx: "xlsx-table",
  xlsm: "xlsx-table",
};

/** The id of the table format that a file's name tells; undefined for what is no table. */
export function tableFormatOf(fileName: string): "csv-table" | "xlsx-table" | undefined {
  const id = TABLES[extensionOf(fileName)];
  return id === "csv-table" || id === "xlsx-table" ? id : undefined;
}

/** The id of the bilingual format that a file's name tells: both texts are in one file; workbooks, which need not be, aside. */
export function bilingualFormatOf(fileName: string): string | undefined {
  const extension = extensionOf(fileName);
  if (extension === "tmx") return "tmx";
  if (tableFormatOf(fileName) === "csv-table") return "csv-table";
  const format = chooseFileFormat(fileName);
  return format?.pairing === "bilingual" ? format.id : undefined;
}

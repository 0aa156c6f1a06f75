import type { LanguagePair } from "../bitext/language-pair";
import type { FileFormat } from "./file-format";
import { findFileFormat, READ_OTHERWISE } from "./file-formats";
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

import { DOCX } from "./docx/docx-format";
import { extensionOf } from "./extension-of";
import type { FileFormat } from "./file-format";
import { HTML } from "./html/html-format";
import { JSON_CATALOGUE } from "./json/json-format";
import { ODT } from "./odt/odt-format";
import { PO } from "./po/po-format";
import { PPTX } from "./pptx/pptx-format";
import { PROPERTIES } from "./properties/properties-format";
import { SRT, VTT } from "./subtitles/subtitle-formats";
import { XLIFF } from "./xliff/xliff-format";
import { XLSX } from "./xlsx/xlsx-format";

/** Every format that can be read and put back. */
const FILE_FORMATS: readonly FileFormat[] = [
  HTML,
  DOCX,
  ODT,
  PPTX,
  XLSX,
  XLIFF,
  PO,
  SRT,
  VTT,
  JSON_CATALOGUE,
  PROPERTIES,
];

/** Bilingual formats that need to know more than a file's bytes: `openFileFormat` has them. */
export const READ_OTHERWISE: readonly string[] = ["tmx", "csv-table", "xlsx-table"];

/** Whether a format is one whose texts have tags: what the id of plain text and Markdown is not. */
export function isFileFormat(id: string): boolean {
  return READ_OTHERWISE.includes(id) || findFileFormat(id) !== undefined;
}

/** The format of an id; undefined for text without structure. */
export function findFileFormat(id: string): FileFormat | undefined {
  return FILE_FORMATS.find((format) => format.id === id);
}

/** Chooses by the file's name; undefined for text without structure and for what is not known. */
export function chooseFileFormat(fileName: string): FileFormat | undefined {
  const extension = extensionOf(fileName);
  return FILE_FORMATS.find(({ extensions }) => extensions.includes(extension));
}

import type { TableFormat } from "../formats/bilingual-names";
import {
  type BroughtBackFile,
  readBilingualDocx,
} from "../formats/bilingual-docx/read-bilingual-docx";
import { sampleCsv } from "../formats/table/csv-table";
import type { TableSheet } from "../formats/table/table-layout";
import { sampleXlsx } from "../formats/table/xlsx-table";
import { othersTurn } from "./others-turn";

/** Reading that a person waits for, and that takes as long as their file wants it to. What is refused is a FormatError. */
export interface LongReading {
  /** The first rows of each sheet of a table. */
  readonly sampleTable: (format: TableFormat, bytes: Uint8Array) => Promise<readonly TableSheet[]>;
  /** A table that comes back from Word. */
  readonly readWordFile: (bytes: Uint8Array) => Promise<BroughtBackFile>;
}

/** Reads on this thread: for the command line and the tests, where nobody waits meanwhile. */
export const READING_HERE: LongReading = {
  sampleTable: async (format, bytes) =>
    format === "csv-table" ? [sampleCsv(bytes)] : await sampleXlsx(bytes),
  readWordFile: (bytes) => readBilingualDocx(bytes, othersTurn),
};

const KEY = Symbol.for("relecture.long-reading");
const holder = globalThis as { [KEY]?: LongReading };

/** How this process reads files: the bundler may load this file twice in it, and the way is one all the same. */
export function longReading(): LongReading {
  return holder[KEY] ?? READING_HERE;
}

/** Says how this process reads files from now on. */
export function readLongFilesBy(reading: LongReading): void {
  holder[KEY] = reading;
}

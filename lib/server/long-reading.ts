import type { TableFormat } from "../formats/bilingual-names";
import {
  type BroughtBackFile,
  readBilingualDocx,
} from "../formats/bilingual-docx/read-bilingual-docx";
import { FormatError, type FormatProblem } from "../formats/format-error";
import { sampleCsv } from "../formats/table/csv-table";
import type { TableSheet } from "../formats/table/table-layout";
import { sampleXlsx } from "../formats/table/xlsx-table";
import { othersTurn } from "./others-turn";

/** What was read, or why the file is refused. */
export type ReadOutcome<Value> = { readonly value: Value } | { readonly problem: FormatProblem };

/** Reading that a person waits for, and that takes as long as their file wants it to. */
export interface LongReading {
  readonly sampleTable: (
    format: TableFormat,
    bytes: Uint8Array,
  ) => Promise<ReadOutcome<readonly TableSheet[]>>;
  readonly readWordFile: (bytes: Uint8Array) => Promise<ReadOutcome<BroughtBackFile>>;
}

/** Reads on this thread: for the command line and the tests, where nobody waits meanwhile. */
export const READING_HERE: LongReading = {
  sampleTable: (format, bytes) =>
    outcomeOf(async () => (format === "csv-table" ? [sampleCsv(bytes)] : await sampleXlsx(bytes))),
  readWordFile: (bytes) => outcomeOf(() => readBilingualDocx(bytes, othersTurn)),
};

async function outcomeOf<Value>(read: () => Promise<Value>): Promise<ReadOutcome<Value>> {
  try {
    return { value: await read() };
  } catch (error) {
    if (error instanceof FormatError) return { problem: error.problem };
    throw error;
  }
}

const KEY = Symbol.for("relecture.long-reading");
const holder = globalThis as { [KEY]?: LongReading };

/** Says how this process reads from now on. The bundler may load this file twice in it, FormatError too: so refusals are told, not thrown. */
export function readLongFilesBy(reading: LongReading): void {
  holder[KEY] = reading;
}

/** The first rows of each sheet of a table. @throws {FormatError} */
export async function readTableSample(format: TableFormat, bytes: Uint8Array) {
  return valueOf(await (holder[KEY] ?? READING_HERE).sampleTable(format, bytes));
}

/** A table that comes back from Word. @throws {FormatError} */
export async function readWordFile(bytes: Uint8Array): Promise<BroughtBackFile> {
  return valueOf(await (holder[KEY] ?? READING_HERE).readWordFile(bytes));
}

function valueOf<Value>(outcome: ReadOutcome<Value>): Value {
  if ("problem" in outcome) throw new FormatError(outcome.problem);
  return outcome.value;
}

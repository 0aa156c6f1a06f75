import { readCsv } from "../../../formats/csv/read-csv";
import { decodeText } from "../../../formats/decode-text";
import { TermFields } from "../../../schemas/term";
import { MAX_SHEET_BYTES, MOST_SHEET_LINES } from "../../../schemas/term-sheet";
import { readColumns, readSheetTerm, type SheetTerm } from "../../../terminology/term-sheet";
import type { Client } from "../../db/client";
import { findProjectLanguages } from "../../db/projects";
import { findPreferredForms, type TermFields as StoredFields } from "../../db/terms";
import { AppError } from "../../errors";
import { termToStore } from "./term-to-store";

/** A line of a sheet with what it would become, or why it cannot: one of the two. */
export interface SheetLine extends Pick<SheetTerm, "source" | "targets"> {
  readonly number: number;
  readonly term?: StoredFields;
  /** A reason id of the interface's messages. */
  readonly reason?: string;
}

/**
 * Reads a CSV file of terms against the termbase of a project.
 * @throws {AppError} too-large `sheet-too-large`, invalid `no-sheet`, `sheet-too-long`.
 */
export async function readTermSheet(
  client: Client,
  projectId: string,
  bytes: Uint8Array,
): Promise<SheetLine[]> {
  const records = readRecords(bytes);
  const { sourceLanguage } = await findProjectLanguages(client, projectId);
  const lines = records.map(({ number, term }) => judge(number, term, sourceLanguage));
  const keys = new Set(lines.flatMap(({ term }) => term?.key ?? []));
  const taken = new Set((await findPreferredForms(client, projectId, keys)).map(contentOf));
  const told = new Set<string>();
  return lines.map((line): SheetLine => {
    const { term, number, source, targets } = line;
    if (!term) return line;
    const content = contentOf({ source: term.source, target: term.targets[0] ?? "" });
    if (taken.has(content)) return { number, source, targets, reason: "term-exists" };
    if (told.has(content)) return { number, source, targets, reason: "term-repeated" };
    told.add(content);
    return line;
  });
}

const contentOf = ({ source, target }: { readonly source: string; readonly target: string }) =>
  JSON.stringify([source, target]);

function readRecords(bytes: Uint8Array) {
  if (bytes.byteLength > MAX_SHEET_BYTES) {
    throw new AppError("too-large", "sheet-too-large", { limit: MAX_SHEET_BYTES });
  }
  const { decoded } = decodeText(bytes);
  if (!decoded) throw new AppError("invalid", "no-sheet");
  const records = readCsv(decoded.text);
  const { columns, hasNames } = readColumns(records[0]?.cells ?? []);
  const lines = hasNames ? records.slice(1) : records;
  if (lines.length === 0) throw new AppError("invalid", "no-sheet");
  if (lines.length > MOST_SHEET_LINES) {
    throw new AppError("invalid", "sheet-too-long", { limit: MOST_SHEET_LINES });
  }
  return lines.map(({ number, cells }) => ({ number, term: readSheetTerm(cells, columns) }));
}

function judge(number: number, term: SheetTerm, sourceLanguage: string): SheetLine {
  const line = { number, source: term.source, targets: term.targets };
  if (term.source === "" || term.targets.length === 0) {
    return { ...line, reason: "term-incomplete" };
  }
  const fields = TermFields.safeParse(term);
  if (!fields.success) return { ...line, reason: "term-form-too-long" };
  const stored = termToStore(fields.data, sourceLanguage);
  return "problem" in stored ? { ...line, reason: stored.problem } : { ...line, term: stored };
}

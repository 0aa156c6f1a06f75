import type { BroughtBackFile } from "../../../formats/bilingual-docx/read-bilingual-docx";
import { isFileFormat } from "../../../formats/file-formats";
import type { PreviewWordFile } from "../../../schemas/word-file";
import { findRowsToCompare } from "../../db/bilingual-rows";
import type { Client } from "../../db/client";
import { findDocument } from "../../db/documents";
import { AppError } from "../../errors";
import { readWordFile } from "../../long-reading";
import { othersTurn } from "../../others-turn";
import { explained } from "../imports/read-blocks";
import { type ComparedRows, compareRows } from "./compare-rows";
import type { RowToCompare } from "./row-to-compare";
import { Aside } from "./set-aside";

/** What a file would do to the texts, as of now. */
export interface WordFilePlan extends ComparedRows {
  readonly file: BroughtBackFile;
  /** The segments of the document by id, in its order. */
  readonly rows: ReadonlyMap<string, RowToCompare>;
  readonly aside: Aside;
  readonly hasTags: boolean;
}

/** Rows that are read at once. */
const CHUNK = 1_000;

/**
 * Reads a file that comes back from Word, and compares it with a document.
 * @throws {AppError} invalid: a reason that begins with `file-`, `not-bilingual`, `bilingual-of-other-document`, `bilingual-columns-changed`.
 */
export async function planWordFile(
  client: Client,
  { documentId, bytes }: Pick<PreviewWordFile, "documentId" | "bytes">,
): Promise<WordFilePlan> {
  const file = await explained(undefined, () => readWordFile(bytes));
  requireOwnTable(file, documentId);
  const { format } = await findDocument(client, documentId);
  const rows = await readRows(client, documentId);
  if (!file.rows.some(({ key }) => rows.has(key.id))) {
    throw new AppError("invalid", "bilingual-of-other-document");
  }
  const aside = new Aside();
  const compared = compareRows(file, rows, aside);
  return { ...compared, file, rows, aside, hasTags: isFileFormat(format) };
}

function requireOwnTable(file: BroughtBackFile, documentId: string): void {
  if (file.documentId !== null && file.documentId !== documentId) {
    throw new AppError("invalid", "bilingual-of-other-document");
  }
  if (file.rows.length > 0) return;
  const reason = file.misshapen.length > 0 ? "bilingual-columns-changed" : "not-bilingual";
  throw new AppError("invalid", reason);
}

/** All segments of the document by id, in its order. */
async function readRows(client: Client, documentId: string): Promise<Map<string, RowToCompare>> {
  const rows = new Map<string, RowToCompare>();
  let from = 0;
  for (;;) {
    const chunk = await findRowsToCompare(client, documentId, { from, limit: CHUNK });
    for (const row of chunk) rows.set(row.id, row);
    const last = chunk.at(-1);
    if (!last || chunk.length < CHUNK) return rows;
    from = last.position + 1;
    await othersTurn();
  }
}

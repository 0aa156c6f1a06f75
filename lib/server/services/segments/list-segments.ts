import type { ListSegments, SegmentRow } from "../../../schemas/segment";
import { findSegmentRows } from "../../db/segments";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { toSegmentRow } from "./segment-row";

/** The widest window that one request may ask for. */
const MAX_WINDOW = 200;

/**
 * A window of a document's rows.
 * @throws {AppError} invalid `window-too-wide`.
 */
export async function listSegments(context: Context, input: ListSegments): Promise<SegmentRow[]> {
  const { documentId } = await openDocument(context, input.documentId, "project.read");
  if (input.to - input.from > MAX_WINDOW) {
    throw new AppError("invalid", "window-too-wide", { limit: MAX_WINDOW });
  }
  const rows = await findSegmentRows(context.database.prisma, documentId, input);
  return rows.map(toSegmentRow);
}

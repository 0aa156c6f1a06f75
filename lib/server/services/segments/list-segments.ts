import type { ListSegments, SegmentRow } from "../../../schemas/segment";
import { findSegmentRows } from "../../db/segments";
import type { Context } from "../context";
import { openWindow } from "./open-window";
import { toSegmentRow } from "./segment-row";

/**
 * A window of a document's rows.
 * @throws {AppError} invalid `window-too-wide`.
 */
export async function listSegments(context: Context, input: ListSegments): Promise<SegmentRow[]> {
  const documentId = await openWindow(context, input);
  const rows = await findSegmentRows(context.database.prisma, documentId, input);
  return rows.map(toSegmentRow);
}

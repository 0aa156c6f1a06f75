import type { ReadSegments, SegmentRow } from "../../../schemas/segment";
import { findSegmentRowsById } from "../../db/segments";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { toSegmentRow } from "./segment-row";

/** Rows of a document by their ids, in its order; those of other documents are left out. */
export async function readSegments(context: Context, input: ReadSegments): Promise<SegmentRow[]> {
  const { documentId } = await openDocument(context, input.documentId, "project.read");
  const rows = await findSegmentRowsById(context.database.prisma, input.ids);
  return rows.filter((row) => row.documentId === documentId).map(toSegmentRow);
}

import { findSuccessor } from "../../db/repairs";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openSegment, type SegmentScope } from "../project-scope";
import { keepRevision } from "./keep-revision";

/**
 * The gate of a segment that a text was typed in. When somebody merged the segment into another meanwhile, the text is not
 * lost: it becomes a revision of that one.
 * @throws {AppError} conflict `segment-merged`, once the text is kept; else as `openSegment`.
 */
export async function openSegmentForText(
  context: Context,
  { segmentId, text }: { readonly segmentId: string; readonly text: string },
  permission: "segment.edit" | "segment.submit",
): Promise<SegmentScope> {
  try {
    return await openSegment(context, segmentId, permission);
  } catch (error) {
    // Asked for only where there is no such segment, so that no save pays for it.
    if (!(error instanceof AppError) || error.code !== "not-found") throw error;
    const successor = await findSuccessor(context.database.prisma, segmentId);
    if (successor === undefined) throw error;
    await keepRevision(context, { segmentId: successor, text });
    throw new AppError("conflict", "segment-merged");
  }
}

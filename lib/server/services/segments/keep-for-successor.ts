import { findSuccessor } from "../../db/repairs";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { keepRevision } from "./keep-revision";

/**
 * A text that was typed in a segment which somebody merged into another meanwhile is not lost: it becomes a revision of
 * that one. Does nothing for a segment that stands in its document.
 * @throws {AppError} conflict `segment-merged`, once the text is kept.
 */
export async function keepForSuccessor(
  context: Context,
  { segmentId, text }: { readonly segmentId: string; readonly text: string },
): Promise<void> {
  const successor = await findSuccessor(context.database.prisma, segmentId);
  if (successor === undefined) return;
  await keepRevision(context, { segmentId: successor, text });
  throw new AppError("conflict", "segment-merged");
}

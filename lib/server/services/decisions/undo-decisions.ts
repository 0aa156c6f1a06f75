import type { UndoDecisions, UndoneDecisions } from "../../../schemas/decisions";
import { insertAudits } from "../../db/audit";
import { lockDecided, withdrawDecision } from "../../db/decisions";
import { deleteUnreadReturns } from "../../db/notifications";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/**
 * Takes a decision on many segments back, as far as they still stand as it left them: what somebody changed since stays.
 * @throws {AppError} conflict `nothing-to-undo` when nothing of the step is left; forbidden `not-your-decision`.
 */
export async function undoDecisions(
  context: Context,
  input: UndoDecisions,
): Promise<UndoneDecisions> {
  const { documentId, projectId } = await openDocument(context, input.documentId, "segment.decide");
  const { batchId } = input;
  const { userId, isAdmin } = context.actor;
  return context.database.prisma.$transaction(async (client): Promise<UndoneDecisions> => {
    const left = await lockDecided(client, documentId, batchId);
    if (left.length === 0) throw new AppError("conflict", "nothing-to-undo");
    if (!isAdmin && left.some(({ decidedById }) => decidedById !== userId)) {
      throw new AppError("forbidden", "not-your-decision");
    }
    const ids = left.map(({ id }) => id);
    await withdrawDecision(client, ids);
    await deleteUnreadReturns(client, ids);
    await insertAudits(
      client,
      left.map(({ id: segmentId, state: from }) => ({
        actorId: userId,
        action: "segment.undo",
        projectId,
        documentId,
        segmentId,
        details: { from, batch: left.length, batchId },
      })),
    );
    return { segments: left.length };
  });
}

import type { ReopenedFlags, ReopenFlags } from "../../../schemas/dismissals";
import { insertAudit } from "../../db/audit";
import { deleteDismissals, lockDismissed } from "../../db/dismissals";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";

/**
 * Takes many dismissals back that were made in one step, as far as they are still those: what somebody decided otherwise since stays.
 * @throws {AppError} conflict `nothing-to-reopen` when nothing of the step is left.
 */
export async function reopenFlags(context: Context, input: ReopenFlags): Promise<ReopenedFlags> {
  const { documentId, projectId } = await openDocument(context, input.documentId, "flag.dismiss");
  const { batchId } = input;
  return context.database.prisma.$transaction(async (client): Promise<ReopenedFlags> => {
    const segments = (await lockDismissed(client, documentId, batchId)).length;
    if (segments === 0) throw new AppError("conflict", "nothing-to-reopen");
    const flags = await deleteDismissals(client, batchId);
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "batch.reopen",
      projectId,
      documentId,
      details: { batchId, flags, segments },
    });
    return { flags, segments };
  });
}

import type { ReopenFlag, SegmentRow } from "../../../schemas/segment";
import { insertAudit } from "../../db/audit";
import { deleteDismissal } from "../../db/flags";
import { findSegmentRow, lockSegment } from "../../db/segments";
import type { Context } from "../context";
import { openFlag } from "../project-scope";
import { toSegmentRow } from "../segments/segment-row";

/** Takes a dismissal back: the flag is open again. */
export async function reopenFlag(context: Context, input: ReopenFlag): Promise<SegmentRow> {
  const { segmentId, documentId, projectId, fingerprint } = await openFlag(context, input.flagId);
  await context.database.prisma.$transaction(async (client) => {
    await lockSegment(client, segmentId);
    await deleteDismissal(client, segmentId, fingerprint);
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "flag.reopen",
      projectId,
      documentId,
      segmentId,
      details: { check: fingerprint.split("|", 1)[0] ?? "" },
    });
  });
  return toSegmentRow(await findSegmentRow(context.database.prisma, segmentId));
}

import type { ReopenFlag, SegmentRow } from "../../../schemas/segment";
import { insertAudit } from "../../db/audit";
import { deleteDismissal } from "../../db/flags";
import { findSegmentRow, lockSegment } from "../../db/segments";
import type { Context } from "../context";
import { auditedCheck } from "../custom-checks/check-titles";
import { openFlag } from "../project-scope";
import { toSegmentRow } from "../segments/segment-row";
import { readFingerprint } from "./read-fingerprint";

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
      details: { check: await auditedCheck(client, projectId, readFingerprint(fingerprint).check) },
    });
  });
  return toSegmentRow(await findSegmentRow(context.database.prisma, segmentId));
}

import type { DismissFlag, SegmentRow } from "../../../schemas/segment";
import { insertAudit } from "../../db/audit";
import { insertDismissal } from "../../db/flags";
import { findSegmentRow, lockSegment } from "../../db/segments";
import type { Context } from "../context";
import { auditedCheck } from "../custom-checks/check-titles";
import { openFlag } from "../project-scope";
import { toSegmentRow } from "../segments/segment-row";
import { readFingerprint } from "./read-fingerprint";

/** Records that a flag is not an error; it stays so when the segment is checked again. */
export async function dismissFlag(context: Context, input: DismissFlag): Promise<SegmentRow> {
  const { segmentId, documentId, projectId, fingerprint } = await openFlag(context, input.flagId);
  const { userId } = context.actor;
  const { reason } = input;
  await context.database.prisma.$transaction(async (client) => {
    const note = input.note || null;
    await lockSegment(client, segmentId);
    await insertDismissal(client, { segmentId, fingerprint, reason, note, userId });
    await insertAudit(client, {
      actorId: userId,
      action: "flag.dismiss",
      projectId,
      documentId,
      segmentId,
      details: {
        check: await auditedCheck(client, projectId, readFingerprint(fingerprint).check),
        dismissal: reason,
      },
    });
  });
  return toSegmentRow(await findSegmentRow(context.database.prisma, segmentId));
}

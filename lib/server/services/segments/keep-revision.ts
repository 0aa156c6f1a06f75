import type { KeepRevision } from "../../../schemas/segment";
import { insertAudit } from "../../db/audit";
import { appendRevision } from "../../db/revisions";
import { findSegment, lockSegment } from "../../db/segments";
import type { Context } from "../context";
import { openSegment } from "../project-scope";

/** Keeps a text in the history without making it the target: the side that lost a conflict. */
export async function keepRevision(
  context: Context,
  input: KeepRevision,
): Promise<{ number: number }> {
  const { segmentId, documentId, projectId } = await openSegment(
    context,
    input.segmentId,
    "segment.edit",
  );
  const authorId = context.actor.userId;
  return context.database.prisma.$transaction(async (client) => {
    await lockSegment(client, segmentId);
    const { state } = await findSegment(client, segmentId);
    const number = await appendRevision(client, {
      segmentId,
      text: input.text,
      state,
      origin: "human",
      authorId,
    });
    await insertAudit(client, {
      actorId: authorId,
      action: "segment.keep-revision",
      projectId,
      documentId,
      segmentId,
      details: { number },
    });
    return { number };
  });
}

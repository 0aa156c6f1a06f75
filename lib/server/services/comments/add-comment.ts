import type { AddComment, CommentRow } from "../../../schemas/comment";
import { insertAudit } from "../../db/audit";
import { insertComment } from "../../db/comments";
import type { Context } from "../context";
import { openSegment } from "../project-scope";
import { toCommentRow } from "./comment-row";

/** Adds a comment to a segment. */
export async function addComment(context: Context, input: AddComment): Promise<CommentRow> {
  const { segmentId, documentId, projectId } = await openSegment(
    context,
    input.segmentId,
    "segment.comment",
  );
  const authorId = context.actor.userId;
  return context.database.prisma.$transaction(async (client) => {
    const comment = await insertComment(client, { segmentId, authorId, body: input.body });
    await insertAudit(client, {
      actorId: authorId,
      action: "comment.add",
      projectId,
      documentId,
      segmentId,
      details: { comment: comment.id },
    });
    return toCommentRow(comment);
  });
}

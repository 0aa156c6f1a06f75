import type { CommentRow, ResolveComment } from "../../../schemas/comment";
import { insertAudit } from "../../db/audit";
import { updateCommentResolution } from "../../db/comments";
import type { Context } from "../context";
import { openComment } from "../project-scope";
import { toCommentRow } from "./comment-row";

/** Closes the thread of a comment, or opens it again. */
export async function resolveComment(context: Context, input: ResolveComment): Promise<CommentRow> {
  const { commentId, isResolved } = input;
  const { segmentId, documentId, projectId, threadId } = await openComment(context, commentId);
  const actorId = context.actor.userId;
  return context.database.prisma.$transaction(async (client) => {
    const comment = await updateCommentResolution(client, threadId, isResolved ? actorId : null);
    await insertAudit(client, {
      actorId,
      action: isResolved ? "comment.resolve" : "comment.reopen",
      projectId,
      documentId,
      segmentId,
      details: { comment: threadId },
    });
    return toCommentRow(comment);
  });
}

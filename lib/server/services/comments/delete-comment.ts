import type { Done } from "../../../schemas/answer";
import type { DeleteComment } from "../../../schemas/comment";
import { insertAudit } from "../../db/audit";
import { deleteComment as deleteRow } from "../../db/comments";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openOwnComment } from "../project-scope";

/**
 * Takes one's own comment back, with what anybody was told of it.
 * @throws {AppError} forbidden `not-your-comment`; conflict `comment-answered`.
 */
export async function deleteComment(context: Context, { commentId }: DeleteComment): Promise<Done> {
  const { segmentId, documentId, projectId } = await openOwnComment(context, commentId);
  const actorId = context.actor.userId;
  await context.database.prisma.$transaction(async (client) => {
    if (!(await deleteRow(client, commentId))) throw new AppError("conflict", "comment-answered");
    await insertAudit(client, {
      actorId,
      action: "comment.delete",
      projectId,
      documentId,
      segmentId,
      details: { comment: commentId },
    });
  });
  return { ok: true };
}

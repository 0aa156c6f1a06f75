import type { CommentRow, EditComment } from "../../../schemas/comment";
import { insertAudit } from "../../db/audit";
import { findMentionsOf, updateComment } from "../../db/comments";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { notifyPeople } from "../notifications/notify-people";
import { openOwnComment } from "../project-scope";
import { toCommentRow } from "./comment-row";
import { findMentioned } from "./find-mentioned";

/**
 * Says one's own comment in other words; whoever is newly named in it is told.
 * @throws {AppError} forbidden `not-your-comment`; conflict `stale-comment` when it is of another version by now.
 */
export async function editComment(context: Context, input: EditComment): Promise<CommentRow> {
  const { commentId, version, body } = input;
  const { segmentId, documentId, projectId } = await openOwnComment(context, commentId);
  const actorId = context.actor.userId;
  return context.database.prisma.$transaction(async (client) => {
    const mentions = await findMentioned(client, projectId, input);
    const before = await findMentionsOf(client, commentId);
    const comment = await updateComment(client, { id: commentId, version }, { body, mentions });
    if (!comment) throw new AppError("conflict", "stale-comment");
    const about = { actorId, projectId, documentId, segmentId };
    const named = mentions.map(({ id }) => id).filter((id) => !before.includes(id));
    await notifyPeople(client, { ...about, kind: "mention", commentId }, named);
    await insertAudit(client, {
      ...about,
      action: "comment.edit",
      details: { comment: commentId },
    });
    return toCommentRow(comment);
  });
}

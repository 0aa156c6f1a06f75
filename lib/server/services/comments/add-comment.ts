import type { AddComment, CommentRow } from "../../../schemas/comment";
import { insertAudit } from "../../db/audit";
import { insertComment } from "../../db/comments";
import type { Context } from "../context";
import { notifyPeople } from "../notifications/notify-people";
import { openSegment } from "../project-scope";
import { toCommentRow } from "./comment-row";
import { findMentioned } from "./find-mentioned";

/** Adds a comment to a segment, or to some words of it, and tells who is named in it. */
export async function addComment(context: Context, input: AddComment): Promise<CommentRow> {
  const { segmentId, documentId, projectId } = await openSegment(
    context,
    input.segmentId,
    "segment.comment",
  );
  const actorId = context.actor.userId;
  return context.database.prisma.$transaction(async (client) => {
    const mentions = await findMentioned(client, projectId, input);
    const { body, quote, mark } = input;
    const comment = await insertComment(client, {
      segmentId,
      authorId: actorId,
      body,
      mentions,
      ...quote,
      ...(mark && { mark }),
    });
    const about = { actorId, projectId, documentId, segmentId };
    const told = { ...about, kind: "mention", commentId: comment.id } as const;
    await notifyPeople(
      client,
      told,
      mentions.map(({ id }) => id),
    );
    const details = { comment: comment.id, ...(mark && { mark }) };
    await insertAudit(client, { ...about, action: "comment.add", details });
    return toCommentRow(comment);
  });
}

import type { AnswerComment, CommentRow } from "../../../schemas/comment";
import { insertAudit } from "../../db/audit";
import { findParticipants, insertComment, updateCommentResolution } from "../../db/comments";
import type { Context } from "../context";
import { notifyPeople } from "../notifications/notify-people";
import { openComment } from "../project-scope";
import { toCommentRow } from "./comment-row";
import { findMentioned } from "./find-mentioned";

/** Answers in a thread, which is open again if it was resolved; who is named in the answer and who wrote in the thread is told. */
export async function answerComment(context: Context, input: AnswerComment): Promise<CommentRow> {
  const { segmentId, documentId, projectId, threadId } = await openComment(
    context,
    input.commentId,
  );
  const actorId = context.actor.userId;
  return context.database.prisma.$transaction(async (client) => {
    const mentions = await findMentioned(client, projectId, input);
    const { body } = input;
    await updateCommentResolution(client, threadId, null);
    const participants = (await findParticipants(client, [threadId])).get(threadId) ?? [];
    const answer = { segmentId, authorId: actorId, body, mentions, threadId };
    const comment = await insertComment(client, answer);
    const about = { actorId, projectId, documentId, segmentId };
    const told = { ...about, commentId: comment.id };
    const named = mentions.map(({ id }) => id);
    await notifyPeople(client, { ...told, kind: "mention" }, named);
    const others = participants.filter((id) => !named.includes(id));
    await notifyPeople(client, { ...told, kind: "reply" }, others);
    const details = { comment: comment.id };
    await insertAudit(client, { ...about, action: "comment.answer", details });
    return toCommentRow(comment);
  });
}

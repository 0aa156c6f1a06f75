import { insertAudits } from "../../db/audit";
import type { Client } from "../../db/client";
import { findParticipants, insertComment, updateCommentResolution } from "../../db/comments";
import { notifyPeople } from "../notifications/notify-people";
import type { DocumentScope } from "../project-scope";
import type { ComparedComments, PlannedComment } from "./compare-comments";

interface CommentsToAdd {
  readonly comments: ComparedComments;
  readonly userId: string;
}

/** A comment that was added, and where. */
interface AddedComment {
  readonly id: string;
  readonly segmentId: string;
}

/** Adds comments of a file, in the name of who brings it, with the dates that they have there; whoever wrote in a thread is told of answers. */
export async function addWordComments(
  client: Client,
  { documentId, projectId }: DocumentScope,
  { comments, userId }: CommentsToAdd,
): Promise<AddedComment[]> {
  const threads = new Map<string, string>();
  const added: AddedComment[] = [];
  for (const comment of comments) {
    const segmentId = comment.row.id;
    const threadId = threadOf(comment, threads);
    const participants = threadId === null ? [] : await findParticipants(client, threadId);
    if (threadId !== null) await updateCommentResolution(client, threadId, null);
    const { id } = await insertComment(client, {
      segmentId,
      authorId: userId,
      body: comment.stored,
      mentions: [],
      threadId,
      ...(comment.at && { createdAt: comment.at }),
      ...comment.quote,
    });
    threads.set(comment.key, threadId ?? id);
    added.push({ id, segmentId });
    const about = { actorId: userId, projectId, documentId, segmentId, commentId: id };
    await notifyPeople(client, { ...about, kind: "reply" }, participants);
  }
  await insertAudits(
    client,
    added.map(({ id, segmentId }) => ({
      actorId: userId,
      action: "comment.add",
      projectId,
      documentId,
      segmentId,
      details: { comment: id, via: "word-file" },
    })),
  );
  return added;
}

/** The thread that it goes on; null where it begins one, also since the person left out what it answers. */
function threadOf({ answers }: PlannedComment, threads: ReadonlyMap<string, string>) {
  if (answers === null) return null;
  return "threadId" in answers ? answers.threadId : (threads.get(answers.key) ?? null);
}

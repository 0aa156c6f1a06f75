import { insertAudits } from "../../db/audit";
import type { Client } from "../../db/client";
import { findParticipants, insertComments, reopenThreads } from "../../db/comments";
import { orderedIds } from "../../db/ordered-ids";
import type { RepairSnapshot } from "../../db/repairs";
import { notifyOfAll } from "../notifications/notify-people";
import type { DocumentScope } from "../project-scope";
import type { ComparedComments, PlannedComment } from "./compare-comments";

interface CommentsToAdd {
  readonly comments: ComparedComments;
  readonly userId: string;
}

/**
 * Adds comments of a file, in the name of who brings it, with the dates that they have there; whoever wrote in a thread is told of
 * answers. A file has thousands of them at times: they are stored in a few statements. Gives what an undo needs.
 */
export async function addWordComments(
  client: Client,
  { documentId, projectId }: DocumentScope,
  { comments, userId }: CommentsToAdd,
): Promise<Required<Pick<RepairSnapshot, "addedComments" | "reopenedThreads">>> {
  const placed = inThreads(comments);
  const answered = comments.flatMap(({ answers }) =>
    answers !== null && "threadId" in answers ? [answers.threadId] : [],
  );
  const threadIds = [...new Set(answered)];
  const people = await findParticipants(client, threadIds);
  const reopened = await reopenThreads(client, threadIds);
  await insertComments(
    client,
    placed.map(({ id, threadId, comment: { row, stored, at, quote } }) => ({
      id,
      segmentId: row.id,
      authorId: userId,
      body: stored,
      mentions: [],
      threadId,
      ...(at && { createdAt: at }),
      ...quote,
    })),
  );
  const about = { actorId: userId, documentId };
  const told = placed.flatMap(({ id: commentId, threadId, comment: { row } }) =>
    (people.get(threadId ?? "") ?? []).map((person) => ({
      ...about,
      kind: "reply" as const,
      segmentId: row.id,
      commentId,
      userId: person,
    })),
  );
  await notifyOfAll(client, projectId, told);
  await insertAudits(
    client,
    placed.map(({ id, comment: { row } }) => ({
      ...about,
      action: "comment.add",
      projectId,
      segmentId: row.id,
      details: { comment: id, via: "word-file" },
    })),
  );
  return {
    addedComments: placed.map(({ id, comment: { row } }) => ({ id, segmentId: row.id })),
    reopenedThreads: reopened.map((thread) => ({
      ...thread,
      resolvedAt: thread.resolvedAt.toISOString(),
    })),
  };
}

interface PlacedComment {
  readonly id: string;
  /** Null for what begins a thread, also since the person left out what it answers. */
  readonly threadId: string | null;
  readonly comment: PlannedComment;
}

/** Each with its id and its thread: one of the document, or one that an earlier of them begins. */
function inThreads(comments: ComparedComments): PlacedComment[] {
  const ids = orderedIds(comments.length);
  const threads = new Map<string, string>();
  return comments.map((comment, place) => {
    const id = ids[place] ?? "";
    const threadId = threadOf(comment, threads);
    threads.set(comment.key, threadId ?? id);
    return { id, threadId, comment };
  });
}

function threadOf({ answers }: PlannedComment, threads: ReadonlyMap<string, string>) {
  if (answers === null) return null;
  return "threadId" in answers ? answers.threadId : (threads.get(answers.key) ?? null);
}

import type { CommentRow } from "../../../schemas/comment";
import type { findComments } from "../../db/comments";

/** A stored comment as it goes over the wire. */
export function toCommentRow(
  comment: Awaited<ReturnType<typeof findComments>>[number],
): CommentRow {
  const { side, start, quote, mark, createdAt, editedAt, resolvedAt } = comment;
  return {
    id: comment.id,
    threadId: comment.threadId,
    body: comment.body,
    version: comment.version,
    // The column holds what `insertComment` and `updateComment` put there.
    mentions: comment.mentions as CommentRow["mentions"],
    author: comment.author,
    at: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    quote: side && start !== null && quote !== null ? { side, start, quote } : null,
    mark,
    resolvedBy: comment.resolvedBy,
    resolvedAt: resolvedAt?.toISOString() ?? null,
  };
}

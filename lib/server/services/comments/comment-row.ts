import type { CommentRow } from "../../../schemas/comment";
import type { findComments } from "../../db/comments";

/** A stored comment as it goes over the wire. */
export function toCommentRow(
  comment: Awaited<ReturnType<typeof findComments>>[number],
): CommentRow {
  const { id, body, author, createdAt, resolvedBy, resolvedAt } = comment;
  return {
    id,
    body,
    author,
    at: createdAt.toISOString(),
    resolvedBy,
    resolvedAt: resolvedAt?.toISOString() ?? null,
  };
}

import * as z from "zod";
import { type AddComment, CommentRow, type ResolveComment } from "../schemas/comment";
import { callApi } from "./call-api";

/** The comments of a segment, oldest first. */
export function listComments(segmentId: string, signal: AbortSignal): Promise<CommentRow[]> {
  return callApi({ path: `/segments/${segmentId}/comments`, answer: z.array(CommentRow), signal });
}

/** Adds a comment to a segment. */
export function addComment({ segmentId, ...body }: AddComment): Promise<CommentRow> {
  return callApi({
    method: "POST",
    path: `/segments/${segmentId}/comments`,
    body,
    answer: CommentRow,
  });
}

/** Resolves a comment, or opens it again. */
export function resolveComment({ commentId, ...body }: ResolveComment): Promise<CommentRow> {
  return callApi({ method: "PATCH", path: `/comments/${commentId}`, body, answer: CommentRow });
}

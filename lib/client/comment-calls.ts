import * as z from "zod";
import { Done } from "../schemas/answer";
import {
  type AddComment,
  type AnswerComment,
  CommentRow,
  type DeleteComment,
  type EditComment,
  Person,
  type ResolveComment,
} from "../schemas/comment";
import { callApi } from "./call-api";

/** The comments of a segment, oldest first. */
export function listComments(segmentId: string, signal: AbortSignal): Promise<CommentRow[]> {
  return callApi({ path: `/segments/${segmentId}/comments`, answer: z.array(CommentRow), signal });
}

/** The people who can be named in a comment, by name. */
export function listPeople(projectId: string, signal: AbortSignal): Promise<Person[]> {
  return callApi({ path: `/projects/${projectId}/people`, answer: z.array(Person), signal });
}

/** Adds a comment to a segment. */
export function addComment({ segmentId, ...body }: AddComment): Promise<CommentRow> {
  const path = `/segments/${segmentId}/comments`;
  return callApi({ method: "POST", path, body, answer: CommentRow });
}

/** Answers in the thread of a comment. */
export function answerComment({ commentId, ...body }: AnswerComment): Promise<CommentRow> {
  const path = `/comments/${commentId}/answers`;
  return callApi({ method: "POST", path, body, answer: CommentRow });
}

/** Says one's own comment in other words. */
export function editComment({ commentId, ...body }: EditComment): Promise<CommentRow> {
  return callApi({ method: "PUT", path: `/comments/${commentId}`, body, answer: CommentRow });
}

/** Takes one's own comment back. */
export function deleteComment({ commentId }: DeleteComment): Promise<Done> {
  return callApi({ method: "DELETE", path: `/comments/${commentId}`, answer: Done });
}

/** Resolves the thread of a comment, or opens it again. */
export function resolveComment({ commentId, ...body }: ResolveComment): Promise<CommentRow> {
  return callApi({ method: "PATCH", path: `/comments/${commentId}`, body, answer: CommentRow });
}

import type { Client } from "./client";
import { projectWithRole, scopeOfProject } from "./scopes";

const PEOPLE = {
  author: { select: { id: true, name: true } },
  resolvedBy: { select: { id: true, name: true } },
} as const;

/** The segment and project of a comment, with one person's role. */
export async function findCommentScope(client: Client, commentId: string, userId: string) {
  const comment = await client.comment.findUnique({
    where: { id: commentId },
    select: {
      segment: {
        select: {
          id: true,
          documentId: true,
          document: { select: { project: projectWithRole(userId) } },
        },
      },
    },
  });
  if (!comment) return undefined;
  const { id, documentId, document } = comment.segment;
  if (!documentId || !document) return undefined;
  return { segmentId: id, documentId, ...scopeOfProject(document.project) };
}

/** The comments on a segment, oldest first. */
export function findComments(client: Client, segmentId: string) {
  return client.comment.findMany({
    where: { segmentId },
    orderBy: { id: "asc" },
    include: PEOPLE,
  });
}

/** Adds a comment. */
export function insertComment(
  client: Client,
  data: { segmentId: string; authorId: string; body: string },
) {
  return client.comment.create({ data, include: PEOPLE });
}

/** Closes a comment, or opens it again. */
export function updateCommentResolution(
  client: Client,
  commentId: string,
  resolvedById: string | null,
) {
  return client.comment.update({
    where: { id: commentId },
    data: { resolvedById, resolvedAt: resolvedById ? new Date() : null },
    include: PEOPLE,
  });
}

/** Where a notification leads: to the desk of its document, to its segment and its comment where it has one. */
export function notificationPath({
  projectId,
  documentId,
  segmentId,
  commentId,
}: {
  readonly projectId: string;
  readonly documentId: string;
  readonly segmentId: string | null;
  readonly commentId: string | null;
}): string {
  const query = new URLSearchParams({
    ...(segmentId && { segment: segmentId }),
    ...(commentId && { comment: commentId }),
  });
  const path = `/projects/${projectId}/documents/${documentId}/review`;
  return query.size > 0 ? `${path}?${query}` : path;
}

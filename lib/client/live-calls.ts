import { Done } from "../schemas/answer";
import type { AnnouncePlace, LeaveDocument } from "../schemas/live";
import { callApi } from "./call-api";

/** Tells everybody on a document where one is. */
export function announcePlace({ documentId, ...body }: AnnouncePlace): Promise<Done> {
  const path = `/documents/${documentId}/presence`;
  return callApi({ method: "PUT", path, body, answer: Done });
}

/** Tells everybody on a document that one goes, also while the page does. */
export function leaveDocument({ documentId, ...body }: LeaveDocument): Promise<Done> {
  const path = `/documents/${documentId}/presence`;
  return callApi({ method: "DELETE", path, body, answer: Done, keepalive: true });
}

import {
  DismissalPreview,
  DismissedFlags,
  type DismissFlags,
  ReopenedFlags,
  type ReopenFlags,
} from "../schemas/dismissals";
import { callApi } from "./call-api";
import { filterQuery, type OutlineFilter } from "./document-calls";

const dismissalsOf = (documentId: string) => `/documents/${documentId}/dismissals`;

/** The open flags in the segments that a filter leaves. */
export function previewDismissals(
  documentId: string,
  { order: _order, ...filter }: OutlineFilter,
  signal: AbortSignal,
): Promise<DismissalPreview> {
  const path = `${dismissalsOf(documentId)}?${filterQuery(filter)}`;
  return callApi({ path, answer: DismissalPreview, signal });
}

/** Says of what was chosen in a preview that it is no error. */
export function dismissFlags({ documentId, ...body }: DismissFlags): Promise<DismissedFlags> {
  return callApi({ method: "POST", path: dismissalsOf(documentId), body, answer: DismissedFlags });
}

/** Opens the flags of a step again. */
export function reopenFlags({ documentId, batchId }: ReopenFlags): Promise<ReopenedFlags> {
  const path = `${dismissalsOf(documentId)}/${batchId}`;
  return callApi({ method: "DELETE", path, answer: ReopenedFlags });
}

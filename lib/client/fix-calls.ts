import { AppliedFixes, type ApplyFixes, FixPreview, type PreviewFixes } from "../schemas/fixes";
import { callApi } from "./call-api";

/** Where in a document the fix of a flag could be made. */
export function previewFixes(
  { documentId, flagId, scope }: PreviewFixes,
  signal: AbortSignal,
): Promise<FixPreview> {
  const path = `/documents/${documentId}/fixes?flagId=${flagId}&scope=${scope}`;
  return callApi({ path, answer: FixPreview, signal });
}

/** Makes the fixes of a preview that a person chose. */
export function applyFixes({ documentId, ...body }: ApplyFixes): Promise<AppliedFixes> {
  const path = `/documents/${documentId}/fixes`;
  return callApi({ method: "POST", path, body, answer: AppliedFixes });
}

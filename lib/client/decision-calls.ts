import {
  ChangeGroups,
  ChangePlaces,
  DecidedSegments,
  type DecideSegments,
  DecisionPreview,
  FoundDecision,
  type LastDecision,
  type PreviewDecisions,
  type UndoDecisions,
  UndoneDecisions,
} from "../schemas/decisions";
import { callApi } from "./call-api";
import { filterQuery, type OutlineFilter } from "./document-calls";

/** What a decision on some segments would do. */
export function previewDecisions(
  { documentId, ...body }: PreviewDecisions,
  signal: AbortSignal,
): Promise<DecisionPreview> {
  const path = `/documents/${documentId}/decisions/preview`;
  return callApi({ method: "POST", path, body, answer: DecisionPreview, signal });
}

/** Decides on many segments in one step, each on the version that was seen. */
export function decideSegments({ documentId, ...body }: DecideSegments): Promise<DecidedSegments> {
  const path = `/documents/${documentId}/decisions`;
  return callApi({ method: "POST", path, body, answer: DecidedSegments });
}

/** Takes such a step back; gives how many segments wait again. */
export async function undoDecisions({ documentId, batchId }: UndoDecisions): Promise<number> {
  const path = `/documents/${documentId}/decisions/${batchId}`;
  return (await callApi({ method: "DELETE", path, answer: UndoneDecisions })).segments;
}

/** The reader's newest decision that still stands; null when there is none. */
export async function readLastDecision(documentId: string): Promise<LastDecision | null> {
  const path = `/documents/${documentId}/decisions/last`;
  return (await callApi({ path, answer: FoundDecision })).last;
}

/** What was changed in the same way in several of the submissions that a filter leaves. */
export function listChanges(
  documentId: string,
  filter: OutlineFilter,
  signal: AbortSignal,
): Promise<ChangeGroups> {
  const path = `/documents/${documentId}/changes?${changesQuery(filter)}`;
  return callApi({ path, answer: ChangeGroups, signal });
}

/** The submissions that the filter leaves and that have a change. */
export function listChangePlaces(
  documentId: string,
  { key, filter }: { readonly key: string; readonly filter: OutlineFilter },
  signal: AbortSignal,
): Promise<ChangePlaces> {
  const path = `/documents/${documentId}/changes/${key}?${changesQuery(filter)}`;
  return callApi({ path, answer: ChangePlaces, signal });
}

/** Only submissions have changes to decide on, and they are listed in the order of the document. */
const changesQuery = (filter: OutlineFilter) => filterQuery({ ...filter, state: "", order: "" });

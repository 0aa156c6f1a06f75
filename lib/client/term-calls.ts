import { Done, Touched } from "../schemas/answer";
import {
  type CreateTerm,
  type DeleteTerm,
  type ListTerms,
  type MergeTerms,
  SegmentTerms,
  TermConflicts,
  TermList,
  TermRecheckState,
  type UpdateTerm,
} from "../schemas/term";
import { callApi } from "./call-api";

const termsOf = (projectId: string) => `/projects/${projectId}/terms`;

/** A page of a project's termbase. */
export function listTerms(
  { projectId, text, page }: ListTerms,
  signal: AbortSignal,
): Promise<TermList> {
  const query = new URLSearchParams({ text, page: String(page) });
  const path = `${termsOf(projectId)}?${query.toString()}`;
  return callApi({ path, answer: TermList, signal });
}

/** Source terms of a project that have several entries. */
export function listTermConflicts(projectId: string, signal: AbortSignal): Promise<TermConflicts> {
  return callApi({ path: `${termsOf(projectId)}/conflicts`, answer: TermConflicts, signal });
}

/** Whether segments of a project are still being checked again since terms changed. */
export function readTermRecheck(projectId: string, signal: AbortSignal): Promise<TermRecheckState> {
  return callApi({ path: `${termsOf(projectId)}/recheck`, answer: TermRecheckState, signal });
}

/** Where the source of a segment has terms. */
export function listSegmentTerms(segmentId: string, signal: AbortSignal): Promise<SegmentTerms> {
  return callApi({ path: `/segments/${segmentId}/terms`, answer: SegmentTerms, signal });
}

/** Adds a term to a project. */
export function createTerm({ projectId, ...body }: CreateTerm): Promise<Touched> {
  return callApi({ method: "POST", path: termsOf(projectId), body, answer: Touched });
}

/** Changes an entry of the termbase. */
export function updateTerm({ projectId, termId, ...body }: UpdateTerm): Promise<Touched> {
  const path = `${termsOf(projectId)}/${termId}`;
  return callApi({ method: "PUT", path, body, answer: Touched });
}

/** Removes an entry of the termbase. */
export function deleteTerm({ projectId, termId, version }: DeleteTerm): Promise<Done> {
  const path = `${termsOf(projectId)}/${termId}?version=${version}`;
  return callApi({ method: "DELETE", path, answer: Done });
}

/** Makes one entry of several that have the same source term. */
export function mergeTerms({ projectId, ...body }: MergeTerms): Promise<Touched> {
  return callApi({ method: "POST", path: `${termsOf(projectId)}/merge`, body, answer: Touched });
}

import { type DrawSample, SampleRow } from "../schemas/sample";
import { callApi } from "./call-api";
import { filterQuery, type OutlineFilter } from "./document-calls";

/** Draws a sample of the submissions that a filter leaves. */
export function drawSample(
  documentId: string,
  filter: OutlineFilter,
  body: Pick<DrawSample, "method" | "size" | "unit">,
): Promise<SampleRow> {
  const asked = filterQuery({ ...filter, state: "", order: "", sample: "", part: "" });
  const path = `/documents/${documentId}/samples?${asked}`;
  return callApi({ method: "POST", path, body, answer: SampleRow });
}

/** What a sample is. */
export function readSample(
  documentId: string,
  sampleId: string,
  signal: AbortSignal,
): Promise<SampleRow> {
  const path = `/documents/${documentId}/samples/${sampleId}`;
  return callApi({ path, answer: SampleRow, signal });
}

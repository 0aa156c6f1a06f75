import * as z from "zod";
import {
  CheckedTarget,
  type CheckTarget,
  type DecideSegment,
  type KeepRevision,
  type SaveTarget,
  SegmentHistory,
  SegmentRow,
  type SetExclusion,
  type SubmitSegment,
} from "../schemas/segment";
import { callApi } from "./call-api";

/** Browsers refuse keepalive bodies over 64 KiB; a UTF-16 unit takes up to three bytes. */
const MAX_KEEPALIVE_LENGTH = 20_000;

/** Whether a text is short enough to be sent while the page goes away. */
function fitsKeepalive(text: string): boolean {
  return text.length <= MAX_KEEPALIVE_LENGTH;
}

/** Saves a draft. */
export function saveTarget(
  { segmentId, ...body }: SaveTarget,
  isLeaving = false,
): Promise<SegmentRow> {
  const path = `/segments/${segmentId}/target`;
  const keepalive = isLeaving && fitsKeepalive(body.text);
  return callApi({ method: "PUT", path, body, answer: SegmentRow, keepalive });
}

/** Saves the text and submits it. */
export function submitSegment(
  { segmentId, ...body }: SubmitSegment,
  isLeaving = false,
): Promise<SegmentRow> {
  const path = `/segments/${segmentId}/submission`;
  const keepalive = isLeaving && fitsKeepalive(body.text);
  return callApi({ method: "POST", path, body, answer: SegmentRow, keepalive });
}

/** Approves, sends back, or takes the last decision back. */
export function decideSegment({ segmentId, ...body }: DecideSegment): Promise<SegmentRow> {
  return callApi({
    method: "POST",
    path: `/segments/${segmentId}/decision`,
    body,
    answer: SegmentRow,
  });
}

/** Leaves a segment out of the clean export, or takes it in again. */
export function setExclusion({ segmentId, ...body }: SetExclusion): Promise<SegmentRow> {
  return callApi({
    method: "PUT",
    path: `/segments/${segmentId}/exclusion`,
    body,
    answer: SegmentRow,
  });
}

/** What the checks say of a text that is not saved. */
export function checkTarget(
  { segmentId, ...body }: CheckTarget,
  signal: AbortSignal,
): Promise<CheckedTarget> {
  const path = `/segments/${segmentId}/check`;
  return callApi({ method: "POST", path, body, answer: CheckedTarget, signal });
}

/** Keeps a text in the history without making it the target; gives the revision's number. */
export async function keepRevision({ segmentId, ...body }: KeepRevision): Promise<number> {
  const path = `/segments/${segmentId}/revisions`;
  const answer = z.object({ number: z.number().int() });
  return (await callApi({ method: "POST", path, body, answer })).number;
}

/** The revisions of a segment and what happened to it. */
export function readHistory(segmentId: string, signal: AbortSignal): Promise<SegmentHistory> {
  return callApi({ path: `/segments/${segmentId}/history`, answer: SegmentHistory, signal });
}

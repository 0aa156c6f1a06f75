import { FoundRepetitions, RepeatedTarget, type RepeatTarget } from "../schemas/repetitions";
import { callApi } from "./call-api";

const pathOf = (segmentId: string) => `/segments/${segmentId}/repetitions`;

/** The other segments of a document that have the source of one. */
export function listRepetitions(segmentId: string, signal: AbortSignal): Promise<FoundRepetitions> {
  return callApi({ path: pathOf(segmentId), answer: FoundRepetitions, signal });
}

/** Gives a segment's target to others with the same source. */
export function repeatTarget({ segmentId, ...body }: RepeatTarget): Promise<RepeatedTarget> {
  return callApi({ method: "POST", path: pathOf(segmentId), body, answer: RepeatedTarget });
}

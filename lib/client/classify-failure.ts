import { SegmentRow } from "../schemas/segment";
import { ApiProblem } from "./call-api";

/** What a failed write means for the text that it carried. */
export type Failure =
  | { readonly kind: "retry" | "signed-out" | "refused"; readonly reason: string }
  | { readonly kind: "stale"; readonly reason: string; readonly current: SegmentRow };

/** Codes after which the same write can succeed later. */
const PASSING = new Set<ApiProblem["code"]>(["offline", "unexpected", "too-many"]);

/** Says what a failed write means; whatever is no refusal of the server may pass and is tried again. */
export function classifyFailure(error: unknown): Failure {
  if (!(error instanceof ApiProblem)) return { kind: "retry", reason: "unexpected" };
  const { code, reason } = error;
  if (PASSING.has(code)) return { kind: "retry", reason };
  if (code === "unauthenticated") return { kind: "signed-out", reason };
  const current = SegmentRow.safeParse(error.details["current"]);
  if (reason === "stale-version" && current.success) {
    return { kind: "stale", reason, current: current.data };
  }
  return { kind: "refused", reason };
}

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;

/** Milliseconds to wait before the next try after so many failed ones. */
export function retryDelay(failures: number): number {
  return Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.max(0, failures - 1));
}

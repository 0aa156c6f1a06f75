import type { DecideSegments } from "@/lib/schemas/decisions";

/** What an editor wants done with many segments at once, before it is looked at. */
export type Step = { readonly ids: readonly string[] } & (
  | { readonly decision: "approve" }
  | { readonly decision: "return"; readonly reason: string }
);

/** The request of a step, on the versions that a preview showed. */
export function requestOf(
  step: Step,
  { documentId, segments }: Pick<DecideSegments, "documentId" | "segments">,
): DecideSegments {
  return step.decision === "approve"
    ? { documentId, decision: "approve", segments }
    : { documentId, decision: "return", reason: step.reason, segments };
}

import type { DecideSegment, SegmentRow } from "../schemas/segment";
import type { SegmentState } from "../workflow/transition";

type WithoutPlace<Decision> = Decision extends unknown
  ? Omit<Decision, "segmentId" | "version">
  : never;

/** An editor's word that waits on the device for the server; taking one back is never kept. */
export type KeptDecision = Exclude<WithoutPlace<DecideSegment>, { decision: "undo" }>;

/** The state that the decision leads to. */
export function stateAfter({ decision }: KeptDecision): SegmentState {
  return decision === "approve" ? "approved" : "returned";
}

/** Whether this text goes to the server with the decision. */
export function carriesText(decision: KeptDecision, text: string | null): boolean {
  return text !== null && decision.decision === "approve" && decision.text === text;
}

/** Whether the stored row is what the decision made of it: its answer was lost, not the decision. */
export function isDecided(
  row: SegmentRow,
  decision: KeptDecision,
  before: { readonly userId: string; readonly text: string },
): boolean {
  const isMine = row.decidedBy?.id === before.userId && row.state === stateAfter(decision);
  if (decision.decision === "return") return isMine && row.returnReason === decision.reason;
  return isMine && row.target === (decision.text ?? before.text);
}

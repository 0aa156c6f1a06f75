import { mayApprove } from "../../../access/can";
import type { Decision } from "../../../schemas/decisions";
import type { SegmentToDecide } from "../../db/decisions";
import type { Context } from "../context";
import type { DocumentScope } from "../project-scope";
import { isUntranslated } from "../segments/write-target";

/** A segment with what is to become of it. */
export interface Judged {
  readonly segment: SegmentToDecide;
  /** The version that the editor saw. */
  readonly version: number;
  readonly decision: Decision;
}

/** Why a segment cannot be decided on together with others, as a reason id; undefined when it can. */
export function judgeDecision(
  { actor }: Context,
  { allowSelfApproval }: DocumentScope,
  { segment, version, decision }: Judged,
): string | undefined {
  const { state, submittedById } = segment;
  // One by itself may be sent back after its approval; a step is about what waits.
  if (state !== "submitted") return state === "approved" ? "already-approved" : "not-submitted";
  if (segment.version !== version) return "stale-version";
  if (decision === "return") return undefined;
  if (isUntranslated(segment, segment.target)) return "nothing-to-submit";
  return mayApprove(actor, { submittedById, allowSelfApproval }) ? undefined : "self-approval";
}

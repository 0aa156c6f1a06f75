import type { SegmentState } from "./transition";

/**
 * The state of a segment whose text is made of the texts of two. Nobody has decided on the whole, so it stands where the
 * earlier of them stands; what was sent back waits for its answer. Two approved texts wait for an editor.
 */
export function combineStates(left: SegmentState, right: SegmentState): SegmentState {
  if (left === "returned" || right === "returned") return "returned";
  if (left === "initial" && right === "initial") return "initial";
  const open = ["initial", "draft"];
  return open.includes(left) || open.includes(right) ? "draft" : "submitted";
}

import type { SegmentRow } from "@/lib/schemas/segment";
import type { DiffBaseline } from "./diff-baseline";

/** Whether a segment came back with other words in it than those that were submitted: an editor's. */
export function isCorrectedReturn({
  state,
  editedBy,
  submittedBy,
  decidedBy,
}: SegmentRow): boolean {
  if (state !== "returned" || !editedBy) return false;
  return editedBy.id === decidedBy?.id || editedBy.id !== submittedBy?.id;
}

/** What a row is compared with: as it was chosen; what came back with an editor's words in it shows them unasked. */
export function baselineOf(chosen: DiffBaseline, row: SegmentRow): DiffBaseline {
  return chosen === "none" && isCorrectedReturn(row) ? "machine" : chosen;
}

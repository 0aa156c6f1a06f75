/** One thing that a person did and can take back: a repair of the alignment or a fix of many places, many dismissals, or an edit of a text. */
export type UndoStep =
  | { readonly kind: "repair"; readonly repairId: string }
  | { readonly kind: "dismissals"; readonly batchId: string }
  | { readonly kind: "text"; readonly segmentId: string; readonly before: string };

/** More steps than anybody goes back. */
const MAX_STEPS = 200;

/** The steps with one more on top; the oldest goes when there are too many. */
export function pushStep(steps: readonly UndoStep[], step: UndoStep): UndoStep[] {
  return [...steps, step].slice(-MAX_STEPS);
}

import type { SegmentState } from "./transition";

/** When somebody last wrote and submitted a segment's text. */
export interface EditTimes {
  readonly state: SegmentState;
  readonly editedAt: Date | null;
  readonly submittedAt: Date | null;
}

/**
 * Whether a submitted text was changed since: it was approved, and an edit took it back one step. Further typing in the
 * same edit costs no further step.
 */
export function isEditedSinceSubmission({ state, editedAt, submittedAt }: EditTimes): boolean {
  return (
    state === "submitted" && editedAt !== null && submittedAt !== null && editedAt > submittedAt
  );
}

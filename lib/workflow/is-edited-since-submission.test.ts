import { expect, test } from "vitest";
import { isEditedSinceSubmission } from "./is-edited-since-submission";
import type { SegmentState } from "./transition";

const EARLY = new Date("2026-01-05T09:00:00Z");
const LATE = new Date("2026-01-05T10:00:00Z");

test.each<[SegmentState, Date | null, Date | null, boolean, string]>([
  ["submitted", LATE, EARLY, true, "an approved text that somebody is changing"],
  ["submitted", EARLY, LATE, false, "written, then submitted"],
  ["submitted", LATE, LATE, false, "written and submitted in one request"],
  ["submitted", null, EARLY, false, "machine text that was submitted as it is"],
  ["draft", LATE, EARLY, false, "a draft has no step to lose"],
  ["approved", LATE, EARLY, false, "an editor's correction was approved with it"],
])("%s, edited %s, submitted %s: %s (%s)", (...[state, editedAt, submittedAt, expected]) => {
  expect(isEditedSinceSubmission({ state, editedAt, submittedAt })).toBe(expected);
});

import { expect, test } from "vitest";
import type { SegmentRow } from "@/lib/schemas/segment";
import { baselineOf } from "./corrected-return";

const anna = { id: "a", name: "Anna" };
const edith = { id: "e", name: "Edith" };

const row = (changes: Partial<SegmentRow>) =>
  ({
    state: "returned",
    submittedBy: anna,
    editedBy: edith,
    decidedBy: edith,
    ...changes,
  }) as SegmentRow;

test.each([
  ["an editor's words in what came back are shown unasked", row({}), "machine"],
  ["another person's words too", row({ decidedBy: null }), "machine"],
  ["nothing is shown of what came back as it was submitted", row({ editedBy: anna }), "none"],
  ["nor of machine text that came back", row({ editedBy: null }), "none"],
  ["nor of what waits again", row({ state: "submitted" }), "none"],
])("%s", (_why, returned, baseline) => {
  expect(baselineOf("none", returned)).toBe(baseline);
  expect(baselineOf("revision", returned)).toBe("revision");
});

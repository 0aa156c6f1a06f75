import { expect, test } from "vitest";
import { combineStates } from "./combine-states";

test.each([
  ["machine text that nobody touched stays so", "initial", "initial", "initial"],
  ["an edit of one is an edit of the whole", "initial", "draft", "draft"],
  ["nobody submitted the whole", "initial", "submitted", "draft"],
  ["nobody approved the whole", "approved", "draft", "draft"],
  ["an approved half waits with the other", "approved", "submitted", "submitted"],
  ["two approvals are not one of both", "approved", "approved", "submitted"],
  ["what was sent back waits for its answer", "approved", "returned", "returned"],
] as const)("%s", (_case, left, right, expected) => {
  expect(combineStates(left, right)).toBe(expected);
  expect(combineStates(right, left)).toBe(expected);
});

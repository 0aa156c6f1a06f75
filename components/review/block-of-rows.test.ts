import { expect, test } from "vitest";
import type { OutlineItem } from "@/lib/schemas/segment";
import { blockBetween } from "./block-of-rows";

const items = [0, 1, 2, 5, 6].map(
  (position): OutlineItem => ({
    id: `row ${position}`,
    position,
    state: "initial",
    isExcluded: false,
    isDoubtful: false,
    serious: 0,
    slight: 0,
  }),
);

test.each<[number, number, object, string]>([
  [0, 2, { from: 0, to: 3 }, "downwards"],
  [2, 1, { from: 1, to: 3 }, "upwards"],
  [3, 4, { from: 5, to: 7 }, "by the document's positions, not the list's"],
  [4, 4, { from: 6, to: 7 }, "one row"],
])("from %i to %i: %o, %s", (one, other, expected) => {
  expect(blockBetween(items, one, other)).toMatchObject(expected);
});

test("rows that the filter hides are moved by nobody", () => {
  expect(blockBetween(items, 2, 3)).toBeUndefined();
  expect(blockBetween(items.toReversed(), 0, 1)).toBeUndefined();
});

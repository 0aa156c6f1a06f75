import { describe, expect, test } from "vitest";
import type { OutlineItem } from "@/lib/schemas/segment";
import type { SegmentState } from "@/lib/workflow/transition";
import { nearestTo, nextFlagged, nextOpen } from "./next-segment";

const item = (position: number, state: SegmentState, changes: Partial<OutlineItem> = {}) => ({
  id: String(position),
  position,
  state,
  isExcluded: false,
  isDoubtful: false,
  serious: 0,
  slight: 0,
  ...changes,
});
const stored = ({ state }: OutlineItem) => state;

describe("nextFlagged", () => {
  const items = [
    item(0, "draft", { slight: 1 }),
    item(1, "draft"),
    item(2, "approved", { serious: 2 }),
  ];
  test.each([
    ["forward, over a segment without flags", 0, 1, 2],
    ["backward", 2, -1, 0],
    ["the last has none after it", 2, 1, -1],
    ["the first has none before it", 0, -1, -1],
  ] as const)("%s", (_case, from, step, expected) => {
    expect(nextFlagged(items, from, step)).toBe(expected);
  });
});

describe("nextOpen", () => {
  test.each([
    ["after this one", ["draft", "submitted", "returned"], 0, 2],
    ["from the beginning when nothing is left below", ["initial", "approved", "draft"], 2, 0],
    ["none, this one does not count", ["submitted", "draft", "approved"], 1, -1],
  ] as const)("%s", (_case, states, from, expected) => {
    const items = states.map((state, position) => item(position, state));
    expect(nextOpen(items, from, stored)).toBe(expected);
  });

  test("a decision on its way counts, an excluded segment does not wait", () => {
    const items = [item(0, "draft"), item(1, "draft"), item(2, "draft", { isExcluded: true })];
    expect(nextOpen(items, 0, ({ id, state }) => (id === "1" ? "submitted" : state))).toBe(-1);
  });
});

describe("nearestTo", () => {
  const items = [item(2, "draft"), item(10, "draft"), item(20, "draft")];
  test.each([
    ["itself", 10, 1],
    ["before all", 0, 0],
    ["behind all", 99, 2],
    ["nearer to the one before", 12, 1],
    ["nearer to the one after", 18, 2],
  ])("%s", (_case, position, expected) => {
    expect(nearestTo(items, position)).toBe(expected);
    expect(items.toReversed()[nearestTo(items.toReversed(), position)]).toBe(items[expected]);
  });
  test("nothing", () => expect(nearestTo([], 3)).toBe(-1));
});

import { describe, expect, test } from "vitest";
import type { OutlineItem } from "@/lib/schemas/segment";
import { linesOf } from "./draw-mini-map";

const item = (id: string, changes: Partial<OutlineItem> = {}): OutlineItem => ({
  id,
  position: 0,
  state: "initial",
  isExcluded: false,
  isDoubtful: false,
  serious: 0,
  slight: 0,
  ...changes,
});

describe("the lines of the mini-map", () => {
  test("each segment has its own where there is room", () => {
    const lines = linesOf([item("a"), item("b", { state: "approved", serious: 2 })], null, 2);
    expect(lines).toEqual([
      { state: "initial", slight: false, serious: false, isFound: true },
      { state: "approved", slight: false, serious: true, isFound: true },
    ]);
  });

  test("those that share one show the state of most, and every flag", () => {
    const shared = [
      item("a"),
      item("b", { state: "approved", slight: 1 }),
      item("c", { state: "approved" }),
    ];
    expect(linesOf(shared, null, 1)).toEqual([
      { state: "approved", slight: true, serious: false, isFound: true },
    ]);
  });

  test("of as many the one that has the longest way to go shows", () => {
    expect(linesOf([item("a", { state: "approved" }), item("b")], null, 1)[0]?.state).toBe(
      "initial",
    );
  });

  test("a line is found when the filter leaves one of its segments", () => {
    const items = ["a", "b", "c", "d"].map((id) => item(id));
    expect(linesOf(items, new Set(["d"]), 2).map(({ isFound }) => isFound)).toEqual([false, true]);
  });

  test("every segment stands in exactly one line, whatever their numbers", () => {
    for (const [segments, lines] of [
      [7, 3],
      [20_000, 811],
      [5, 5],
    ] as const) {
      const items = Array.from({ length: segments }, (_, index) => item(String(index)));
      const ids = new Set(items.map(({ id }) => id));
      for (const id of [...ids].slice(0, 50)) {
        expect(linesOf(items, new Set([id]), lines).filter(({ isFound }) => isFound)).toHaveLength(
          1,
        );
      }
    }
  });
});

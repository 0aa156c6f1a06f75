import { describe, expect, test } from "vitest";
import type { SegmentWithHits } from "@/lib/schemas/replacements";
import { nextHit, placedHits } from "./next-hit";

const segment = (number: number, spans: number[]): SegmentWithHits => ({
  id: `${number}`,
  number,
  version: 1,
  state: "draft",
  becomes: "draft",
  spans,
});
const HITS = placedHits({ segments: [segment(2, [3, 5, 8, 10]), segment(4, [0, 2])] });

test("hits are listed by segment and place", () => {
  expect(HITS.map(({ segment: { number }, start, end }) => [number, start, end])).toEqual([
    [2, 3, 5],
    [2, 8, 10],
    [4, 0, 2],
  ]);
});

describe("nextHit", () => {
  test.each([
    ["the first in the row", { number: 2, start: -1 }, 1, [2, 3]],
    ["the next in the row", { number: 2, start: 3 }, 1, [2, 8]],
    ["the next row", { number: 3, start: -1 }, 1, [4, 0]],
    ["round the end", { number: 4, start: 0 }, 1, [2, 3]],
    ["the one before", { number: 4, start: 0 }, -1, [2, 8]],
    ["round the beginning", { number: 2, start: 3 }, -1, [4, 0]],
  ] as const)("%s", (_case, cursor, by, expected) => {
    const hit = nextHit(HITS, cursor, by);
    expect([hit?.segment.number, hit?.start]).toEqual(expected);
  });

  test("nothing where there is none", () => {
    expect(nextHit([], { number: 1, start: 0 }, 1)).toBeUndefined();
  });
});

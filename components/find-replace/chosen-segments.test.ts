import { expect, test } from "vitest";
import type { SegmentWithHits } from "@/lib/schemas/replacements";
import { chosenSegments, countDrops, hitKey } from "./chosen-segments";
import { placedHits } from "./next-hit";

const SEGMENTS: SegmentWithHits[] = [
  { id: "a", number: 1, version: 3, state: "submitted", becomes: "draft", spans: [0, 2, 5, 7] },
  { id: "b", number: 2, version: 1, state: "approved", becomes: "submitted", spans: [4, 6] },
  { id: "c", number: 3, version: 1, state: "submitted", becomes: "submitted", spans: [4, 6] },
];
const HITS = placedHits({ segments: SEGMENTS });
const without = (...left: string[]) =>
  new Set(HITS.map(hitKey).filter((key) => !left.includes(key)));

test("a segment is named with the places that were chosen, unless all of them were", () => {
  expect(chosenSegments(HITS, without("a:3:5", "b:1:4"), true)).toEqual([
    { id: "a", version: 3, starts: [0] },
    { id: "c", version: 1 },
  ]);
  expect(chosenSegments(HITS, new Set(), true)).toEqual([]);
});

test("each place is named when there are more than were listed", () => {
  expect(chosenSegments(HITS, without("a:3:5", "b:1:4"), false)).toContainEqual({
    id: "c",
    version: 1,
    starts: [4],
  });
});

test("each segment that drops back is counted once, by where it drops to", () => {
  expect(countDrops(HITS, without())).toEqual({ draft: 1, submitted: 1 });
  expect(countDrops(HITS, without("a:3:0", "b:1:4"))).toEqual({ draft: 1, submitted: 0 });
});

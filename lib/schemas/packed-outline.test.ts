import fc from "fast-check";
import { expect, test } from "vitest";
import { SEGMENT_STATES } from "../workflow/transition";
import { PackedOutline, packOutline, unpackOutline } from "./packed-outline";
import type { Outline } from "./segment";

const count = fc.nat({ max: 40 });
const outlines: fc.Arbitrary<Outline> = fc.record({
  items: fc.array(
    fc.record({
      id: fc.uuid(),
      position: fc.nat(),
      state: fc.constantFrom(...SEGMENT_STATES),
      isExcluded: fc.boolean(),
      isDoubtful: fc.boolean(),
      serious: count,
      slight: count,
    }),
  ),
  counts: fc.record({
    initial: count,
    draft: count,
    submitted: count,
    returned: count,
    approved: count,
  }),
  flagged: count,
  total: count,
});

test("an outline arrives as it was sent", () => {
  fc.assert(
    fc.property(outlines, (outline) => {
      const sent: unknown = JSON.parse(JSON.stringify(packOutline(outline)));
      expect(unpackOutline(PackedOutline.parse(sent))).toEqual(outline);
    }),
  );
});

test("columns of different lengths are refused", () => {
  const empty = packOutline({
    items: [],
    counts: { initial: 0, draft: 0, submitted: 0, returned: 0, approved: 0 },
    flagged: 0,
    total: 0,
  });
  expect(() => unpackOutline({ ...empty, states: "0" })).toThrow(RangeError);
});

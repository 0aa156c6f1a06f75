import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawEveryNth, drawHeaviest, sampleCount } from "./draw-sample";

describe("the size of a sample", () => {
  test.each([
    ["so many segments", 400, { size: 20, unit: "segments" }, 20],
    ["never more than there are", 12, { size: 20, unit: "segments" }, 12],
    ["per cent, rounded up", 401, { size: 5, unit: "percent" }, 21],
    ["at least one", 3, { size: 1, unit: "percent" }, 1],
    ["none of none", 0, { size: 5, unit: "percent" }, 0],
  ] as const)("is %s", (_why, count, size, expected) => {
    expect(sampleCount(count, size)).toBe(expected);
  });
});

test("the heaviest come in their order, of equals the first ones", () => {
  expect(drawHeaviest([1, 9, 5, 5, 5], 3)).toEqual([1, 2, 3]);
  expect(drawHeaviest([0, 0, 0], 2)).toEqual([0, 1]);
});

test("every nth stands in the middle of its stretch", () => {
  expect(drawEveryNth(100, 4)).toEqual([12, 37, 62, 87]);
  expect(drawEveryNth(3, 5)).toEqual([0, 1, 2]);
});

test("a sample has as many as it is to have, each once, all of them there", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), fc.nat({ max: 40 }), (weights, size) => {
      const count = weights.length;
      for (const drawn of [drawHeaviest(weights, size), drawEveryNth(count, size)]) {
        expect(drawn).toHaveLength(Math.min(size, count));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((place) => place >= 0 && place < count)).toBe(true);
        expect(drawn).toEqual(drawn.toSorted((one, other) => one - other));
      }
    }),
  );
});

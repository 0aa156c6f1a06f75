import fc from "fast-check";
import { expect, test } from "vitest";
import { EvenSample } from "./even-sample";

const sampleOf = (most: number, count: number) => {
  const sample = new EvenSample<number>(most);
  for (let at = 0; at < count; at += 1) sample.offer(() => at);
  return sample.items;
};

test.each([
  ["everything that fits", 4, 4, [0, 1, 2, 3]],
  ["every second of one more", 4, 5, [0, 2, 4]],
  ["every fourth of nine", 4, 9, [0, 4, 8]],
  ["every fourth of an odd number", 3, 7, [0, 4]],
])("keeps %s", (_case, most, count, kept) => {
  expect(sampleOf(most, count)).toEqual(kept);
});

test("is even, and neither too large nor too small", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 50 }),
      fc.integer({ min: 0, max: 2_000 }),
      (most, count) => {
        const kept = sampleOf(most, count);
        expect(kept.length).toBeLessThanOrEqual(most);
        const step = (kept[1] ?? 1) - (kept[0] ?? 0);
        expect(kept).toEqual(Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step));
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(count, Math.floor(most / 2)));
      },
    ),
  );
});

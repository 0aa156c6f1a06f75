import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editRate } from "./edit-rate";

const CASES: readonly [why: string, before: string, after: string, rate: number][] = [
  ["nothing is no change", "", "", 0],
  ["the same text", "Le pont est long.", "Le pont est long.", 0],
  ["all of it came", "", "Le pont.", 1],
  ["another text", "Bonjour", "Adieu", 1],
];

test.each(CASES)("%s", (_why, before, after, rate) => {
  expect(editRate(before, after)).toBe(rate);
});

test("one word of a long sentence weighs less than one of a short one", () => {
  const long = editRate("Le vieux pont de pierre est long.", "Le vieux pont de pierre est large.");
  expect(long).toBeLessThan(editRate("Il est long.", "Il est large."));
  expect(long).toBeGreaterThan(0);
});

test("is a share, whichever version came first", () => {
  const texts = fc.array(fc.constantFrom("a", "pont", ",", "le"), { maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [before, after] = [one.join(" "), other.join(" ")];
      const rate = editRate(before, after);
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(rate).toBeLessThanOrEqual(1);
      expect(editRate(after, before)).toBeCloseTo(rate);
    }),
  );
});

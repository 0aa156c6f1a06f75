import { describe, expect, test } from "vitest";
import { bandOfRivals, type ScoredSpan } from "./band-of-rivals";

/** Pairs in order, with these log-odds. */
const pairs = (scores: readonly number[]): ScoredSpan[] =>
  scores.map((score, place) => ({
    sourceStart: place,
    sourceCount: 1,
    targetStart: place,
    targetCount: 1,
    score,
  }));
const widthAt = (scores: readonly number[], row: number): number => {
  const sizes = { source: scores.length, target: scores.length };
  const { low, high } = bandOfRivals(pairs(scores), sizes, { loss: 25, nearest: 2, farthest: 8 });
  return (high[row] ?? 0) - (low[row] ?? 0) + 1;
};

describe("a band is as wide as", () => {
  test("the nearest beads where every bead is certain", () => {
    expect(widthAt(Array(40).fill(30), 20)).toBe(5);
  });
  test("the beads that a rival can afford to lose where they are worth less", () => {
    expect(widthAt(Array(40).fill(6), 20)).toBe(11);
  });
  test("the farthest beads where nothing is certain", () => {
    expect(widthAt(Array(40).fill(-1), 20)).toBe(17);
  });
});

test("widens around an uncertain stretch alone", () => {
  const scores = Array.from({ length: 40 }, (_, place) => (place >= 18 && place < 22 ? 0 : 30));
  expect(widthAt(scores, 10)).toBe(5);
  expect(widthAt(scores, 20)).toBeGreaterThan(5);
});

test("holds the path itself, through gaps and larger links", () => {
  const path: ScoredSpan[] = [
    { sourceStart: 0, sourceCount: 1, targetStart: 0, targetCount: 3, score: 40 },
    { sourceStart: 1, sourceCount: 1, targetStart: 3, targetCount: 0, score: 0 },
    { sourceStart: 2, sourceCount: 0, targetStart: 3, targetCount: 1, score: 0 },
    { sourceStart: 2, sourceCount: 4, targetStart: 4, targetCount: 1, score: 40 },
  ];
  const straying = { loss: 25, nearest: 1, farthest: 8 };
  const { low, high } = bandOfRivals(path, { source: 6, target: 5 }, straying);
  for (const { sourceStart, targetStart } of [...path, { sourceStart: 6, targetStart: 5 }]) {
    expect(low[sourceStart]).toBeLessThanOrEqual(targetStart);
    expect(high[sourceStart]).toBeGreaterThanOrEqual(targetStart);
  }
});

import { expect, test } from "vitest";
import { closeLengthLogOdds, learnLengths, lengthLogOdds } from "./length-model";
import { indexSide } from "./side-index";
import { toSentences } from "./testing/generate-texts";

const sentences = Array.from({ length: 40 }, (_, index) => "word ".repeat(10 + (index % 7)));
const side = indexSide(toSentences(sentences));
const pairs = sentences.map((_, index) => ({
  sourceStart: index,
  sourceCount: 1,
  targetStart: index,
  targetCount: 1,
}));
const model = learnLengths(pairs, side, side);

test("the closer two lengths are to the ratio, the more they speak for a pair", () => {
  const odds = [0, 0.1, 0.2, 0.4, 0.8].map((apart) => lengthLogOdds(model, model.ratio + apart));
  expect(odds).toEqual(odds.toSorted((a, b) => b - a));
  expect(odds[0]).toBeGreaterThan(1);
  expect(odds.at(-1)).toBeLessThan(0);
});

test("a pair cut short is doubtful, not impossible", () => {
  const halved = model.ratio - Math.log(2);
  expect(closeLengthLogOdds(model, halved)).toBeLessThan(-8);
  expect(lengthLogOdds(model, halved)).toBeGreaterThan(-4);
});

test("unlike pairs never raise what speaks for a pair", () => {
  expect(lengthLogOdds(model, model.ratio)).toBeLessThan(closeLengthLogOdds(model, model.ratio));
});

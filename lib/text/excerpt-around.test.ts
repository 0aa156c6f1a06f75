import { expect, test } from "vitest";
import { excerptAround } from "./excerpt-around";

const around = (text: string, marked: string, reach: number) => {
  const start = text.indexOf(marked);
  return excerptAround(text, { start, end: start + marked.length }, reach);
};

test.each([
  ["a short text is whole", "Elle va à Paris.", "va", 40, "Elle ", " à Paris."],
  ["a long one is cut between words", "un deux trois quatre cinq", "trois", 6, "… deux ", " …"],
  ["at the start and the end", "trois", "trois", 3, "", ""],
  ["without spaces a pair is not cut", "🐶🐶x🐯🐯", "x", 3, "…🐶", "🐯…"],
])("%s", (_why, text, marked, reach, left, right) => {
  expect(around(text, marked, reach)).toEqual({ left, right });
});

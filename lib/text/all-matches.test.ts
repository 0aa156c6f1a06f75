import { expect, test } from "vitest";
import { allMatches } from "./all-matches";

const read = (text: string, pattern: RegExp) =>
  allMatches(text, pattern).map(({ 0: found, index }) => [found, index]);

test.each([
  ["no match", "abc", /\d/g],
  ["some", "a1b22", /\d+/g],
  ["groups and a look-behind", "le 3 mars, le 4", /(?<=le )(\d)/g],
  ["empty matches", "aba", /a*/g],
  ["empty matches beside a pair of surrogates", "😀a", /x*/gu],
])("finds what matchAll finds: %s", (_case, text, pattern) => {
  const expected = [...text.matchAll(pattern)].map(({ 0: found, index }) => [found, index]);
  expect(read(text, pattern)).toEqual(expected);
  // The pattern is as good as new.
  expect(read(text, pattern)).toEqual(expected);
});

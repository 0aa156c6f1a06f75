import fc from "fast-check";
import { expect, test } from "vitest";
import type { LanguageToolMatch } from "./language-tool-answer";
import { joinTexts, MAX_ASKED_LENGTH, packTexts, splitMatches } from "./language-tool-batch";

const matchAt = (start: number, end: number): LanguageToolMatch => ({
  span: { start, end },
  message: "À revoir.",
  category: "fluency/grammar",
  isSpelling: false,
});

test("each text gets back the matches that lie in it, at their place in it", () => {
  const word = fc.constantFrom("été", "🐶", "« fin »", "a\u0301", "x", "\n");
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
      let offset = 0;
      const matches = texts.map((each) => {
        const match = matchAt(offset, offset + each.length);
        offset += each.length + 2;
        return match;
      });
      const split = splitMatches(texts, matches);
      expect(split.map((each) => each.map(({ span }) => span))).toEqual(
        texts.map((each) => [{ start: 0, end: each.length }]),
      );
      const joined = joinTexts(texts);
      for (const [index, { span }] of matches.entries())
        expect(joined.slice(span.start, span.end)).toBe(texts[index]);
    }),
  );
});

test.each([
  ["reaches into the next text", 4, 9],
  ["is the break between two", 5, 7],
  ["is empty", 2, 2],
  ["lies behind the last", 40, 42],
  ["cuts an emoji at its end", 9, 11],
  ["cuts an emoji at its beginning", 11, 13],
])("a match that %s is nobody's", (_, start, end) => {
  // "Texte" is 0–5, "ab 🐶 c" 7–14, the emoji in it 10–12.
  expect(splitMatches(["Texte", "ab 🐶 c"], [matchAt(start, end)])).toEqual([[], []]);
});

test("an emoji is marked whole", () => {
  const [, matches] = splitMatches(["Texte", "ab 🐶 c"], [matchAt(10, 12)]);
  expect(matches?.map(({ span }) => "ab 🐶 c".slice(span.start, span.end))).toEqual(["🐶"]);
});

test("packs neighbours together and leaves out what has no words or too many", () => {
  const texts = [
    "Un.",
    "",
    "12 — 13",
    "a".repeat(MAX_ASKED_LENGTH + 1),
    "Deux.",
    "b".repeat(2_995),
  ];
  expect(packTexts(texts)).toEqual([[0, 4], [5]]);
  expect(
    packTexts(Array.from({ length: 100 }, () => "c".repeat(98))).map((one) => one.length),
  ).toEqual([30, 30, 30, 10]);
});

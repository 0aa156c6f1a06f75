import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openEnglishFrenchLexicon } from "../languages/en-fr/lexicon";
import { explainLink } from "./explain-link";

const lexicon = openEnglishFrenchLexicon(readFileSync("lib/languages/en-fr/pairs.packed"));

function anchors(source: string, target: string): string[] {
  return explainLink({ source, target, lexicon }).map(
    (anchor) =>
      `${anchor.kind} ${source.slice(anchor.source.start, anchor.source.end)}=${target.slice(anchor.target.start, anchor.target.end)}`,
  );
}

describe("explainLink", () => {
  test.each([
    [
      "numbers are written differently",
      "It cost 2,500 euros.",
      "Cela coûtait 2 500 euros.",
      ["word cost=coûtait", "number 2,500=2 500", "word euros=euros"],
    ],
    [
      "a name may have another form",
      "He lives in Greenland.",
      "Il vit au Groenland.",
      ["word lives=vit", "name Greenland=Groenland"],
    ],
    [
      "a capital that begins both texts makes no name",
      "Nations agree.",
      "Nations d'accord.",
      ["word Nations=Nations"],
    ],
    [
      "equal words pair by their places",
      "A horse and a horse.",
      "Un cheval et un cheval.",
      ["word horse=cheval", "word horse=cheval"],
    ],
    ["articles and prepositions are no anchors", "It is with the", "Il est avec la", []],
    ["nothing in common", "Dogs bark.", "Il pleut.", []],
  ])("%s", (_reason, source, target, expected) => {
    expect(anchors(source, target)).toEqual(expected);
  });

  test("equal words keep their order", () => {
    const found = explainLink({ source: "A horse and a horse", target: "cheval, cheval", lexicon });
    expect(found.map(({ target }) => target.start)).toEqual([0, 8]);
  });

  test("an accent that stands by itself does not shift what follows", () => {
    expect(anchors("E\u0301ric met Anna.", "\u00c9ric vit Anna.")).toEqual([
      "word E\u0301ric=\u00c9ric",
      "name Anna=Anna",
    ]);
  });

  test("spans lie in their texts, and each word stands in one anchor", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "É", "İ", "🐶", " ", "1", ",", "paris ") });
    fc.assert(
      fc.property(text, text, (source, target) => {
        const found = explainLink({ source, target });
        const ends = found.flatMap((anchor) => [anchor.source.start, anchor.source.end]);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        expect(new Set(found.map((anchor) => anchor.target.start)).size).toBe(found.length);
        expect(found.every((anchor) => anchor.target.end <= target.length)).toBe(true);
      }),
    );
  });
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reverseLexicon } from "./bilingual-lexicon";
import { openEnglishFrenchLexicon } from "./en-fr/lexicon";
import { openWordPairs, packWordPairs } from "./word-pairs";

describe("word pairs", () => {
  const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/\p{Cs}/u.test(text));

  test("every pair is found again, and no other", () => {
    fc.assert(
      fc.property(fc.dictionary(word, fc.array(word, { minLength: 1 })), word, (lists, other) => {
        const pairs = new Map(Object.entries(lists).map(([key, list]) => [key, new Set(list)]));
        const opened = openWordPairs(packWordPairs(pairs));
        const places = (key: string): number[] => {
          const found: number[] = [];
          const place = opened.source.indexOf(key);
          if (place >= 0) opened.partners(place, (partner) => found.push(partner));
          return found;
        };
        for (const [key, partners] of pairs) {
          const expected = [...partners].map((partner) => opened.target.indexOf(partner));
          expect(places(key)).toEqual(expected.sort((a, b) => a - b));
        }
        expect(opened.source.indexOf(other) >= 0).toBe(pairs.has(other));
      }),
      { numRuns: 50 },
    );
  });

  test("other bytes are refused", () => {
    expect(() => openWordPairs(new Uint8Array(64))).toThrow(RangeError);
  });
});

describe("the English–French lexicon", () => {
  const lexicon = openEnglishFrenchLexicon(readFileSync("lib/languages/en-fr/pairs.packed"));
  const found = (english: string[], french: string[], reversed = false): [string, string][] => {
    const pairs: [string, string][] = [];
    if (reversed) {
      reverseLexicon(lexicon).match(french, english, (from, to) =>
        pairs.push([french[from] ?? "", english[to] ?? ""]),
      );
    } else {
      lexicon.match(english, french, (from, to) =>
        pairs.push([english[from] ?? "", french[to] ?? ""]),
      );
    }
    return pairs;
  };

  test.each([
    ["a base form", "house", "maison"],
    ["a French plural", "house", "maisons"],
    ["an English plural", "houses", "maison"],
    ["a doubled consonant", "stopped", "arrêter"],
    ["a silent e", "making", "faire"],
    ["accents", "summer", "été"],
    ["an irregular past", "went", "allait"],
    ["an irregular plural", "gentlemen", "messieurs"],
    ["a rare tense", "pass", "passèrent"],
    ["the British spelling", "realised", "réaliser"],
    ["the American spelling", "theater", "théâtre"],
    ["a word that the dictionary lacks", "advice", "conseils"],
  ])("knows %s: %s, %s", (_reason, english, french) => {
    expect(found([english], [french])).toContainEqual([english, french]);
  });

  test("does not know what is no translation", () => {
    expect(found(["house", "zzzq"], ["chien", "zzzq"])).toEqual([]);
  });

  test("works the other way round", () => {
    expect(found(["dog"], ["chien"], true)).toEqual([["chien", "dog"]]);
  });
});

import { describe, expect, test } from "vitest";
import { searchWords } from "./search-words";

describe("searchWords", () => {
  test.each([
    ["small letters, each word once", "Bank of the bank", ["bank", "of", "the"]],
    ["no accents", "Évaluation d’un cœur", ["evaluation", "d", "un", "coeur"]],
    ["no signs", "100% C++, R&D", ["100", "c", "r", "d"]],
    ["other scripts", "Центральный банк", ["центральныи", "банк"]],
    ["nothing for signs alone", "+++ '", []],
  ])("gives %s", (_why, text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  test("cuts a word that no database would take", () => {
    expect(searchWords("a".repeat(3_000))).toEqual(["a".repeat(60)]);
  });
});

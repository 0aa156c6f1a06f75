import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openFrenchLexicon } from "./lexicon";
import { spellingSuggestions } from "./spelling-suggestions";

const lexicon = openFrenchLexicon(readFileSync("lib/languages/fr/forms.packed"));

test.each([
  ["two accents are missing", "developpement", ["développement"]],
  ["one letter is missing", "exectement", ["exactement"]],
  [
    "the longest word has lost an accent",
    "anticonstitutionnelement",
    ["anticonstitutionnellement"],
  ],
  ["no French form is near", "zqxwzq", []],
  [
    "a thousand letters are no word, and their variants would not fit in memory",
    "e".repeat(1_000),
    [],
  ],
])("%s", (_reason, word, suggestions) => {
  expect(spellingSuggestions(word, lexicon)).toEqual(suggestions);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openFrenchLexicon } from "./lexicon";
import { replacedForms } from "./replaced-forms";

const lexicon = openFrenchLexicon(readFileSync("lib/languages/fr/forms.packed"));
const formsOf = (from: string, to: string) =>
  replacedForms({ from, to }, lexicon).map((form) => `${form.from} → ${form.to}`);

test.each([
  [
    "a noun",
    "bretelle",
    "sortie",
    ["bretelle → sortie", "bretelles → sorties", "Bretelle → Sortie", "Bretelles → Sorties"],
  ],
  [
    "at the beginning of a sentence",
    "Bretelle",
    "Sortie",
    ["Bretelle → Sortie", "bretelle → sortie", "bretelles → sorties", "Bretelles → Sorties"],
  ],
  ["a phrase", "mur de feu", "pare-feu", ["mur de feu → pare-feu", "Mur de feu → Pare-feu"]],
  ["a name for a phrase", "Paris", "la ville", ["Paris → la ville"]],
  ["an acronym stays one", "NATO", "OTAN", ["NATO → OTAN"]],
])("%s", (_case, from, to, expected) => {
  expect(formsOf(from, to)).toEqual(expected);
});

test("without the lexicon only the letters change", () => {
  expect(replacedForms({ from: "bretelle", to: "sortie" }, undefined)).toHaveLength(2);
});

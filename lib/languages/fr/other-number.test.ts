import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openFrenchLexicon } from "./lexicon";
import { otherNumber } from "./other-number";

const lexicon = openFrenchLexicon(readFileSync("lib/languages/fr/forms.packed"));

describe("otherNumber", () => {
  test.each([
    ["a plural in s", "bretelle", "sortie", ["bretelles", "sorties"]],
    ["from the plural", "bretelles", "sorties", ["bretelle", "sortie"]],
    ["a plural in aux", "canal", "chenal", ["canaux", "chenaux"]],
    ["another gender may need another article", "bretelle", "chemin", undefined],
    ["another number is no pair", "bretelle", "sorties", undefined],
    ["a form that may be a verb", "porte", "sortie", undefined],
    ["the same in both numbers", "mois", "an", undefined],
    ["a phrase", "bretelle de sortie", "sortie", undefined],
    ["a word that is not French", "off-ramp", "sortie", undefined],
  ])("%s: %s → %s", (_case, from, to, expected) => {
    const other = otherNumber({ from, to }, lexicon);
    expect(other && [other.from, other.to]).toEqual(expected);
  });
});

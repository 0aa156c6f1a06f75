import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { countedNoun } from "./counted-noun";

const knowledge = loadLanguageKnowledge();

describe("counted-noun", () => {
  test.each([
    {
      why: "a noun after a number in digits",
      source: "We saw 12 horses.",
      target: "Nous avons vu 12 cheval.",
      spans: ["12 cheval"],
    },
    {
      why: "a noun after autres",
      source: "Are there other reasons?",
      target: "Y a-t-il d'autres raison ?",
      spans: ["autres raison"],
    },
    {
      why: "a pronoun's homograph",
      source: "It hurt 30 people.",
      target: "Cela a blessé 30 personne.",
      spans: ["30 personne"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(countedNoun, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a date", source: "on 12 March", target: "le 12 mars" },
    {
      why: "a number that counts nothing",
      source: "see page 4, table 2",
      target: "voir page 4, tableau 2",
    },
    {
      why: "a noun that is the same in both numbers",
      source: "after 3 months",
      target: "après 3 mois",
    },
    { why: "a plural", source: "We saw 12 horses.", target: "Nous avons vu 12 chevaux." },
    { why: "a date", source: "the 9/11 attacks", target: "Les attentats du 11 septembre" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(countedNoun, { source, target }, { knowledge })).toEqual([]);
  });
});

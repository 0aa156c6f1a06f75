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
      why: "a noun after a number in words",
      source: "It takes three minutes.",
      target: "Cela prend trois minute.",
      spans: ["trois minute"],
    },
    {
      why: "an adjective's homograph",
      source: "Two small dogs barked.",
      target: "Deux chien ont aboyé.",
      spans: ["Deux chien"],
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
    { why: "one and twenty", source: "on 21 days", target: "pendant vingt et un jour férié" },
    { why: "a rank", source: "two minutes after chapter two", target: "chapitre deux, page une" },
    { why: "a verb", source: "They saw two men.", target: "Des deux elle préfère l'aîné." },
    { why: "an adverb", source: "We two friends", target: "Nous étions deux ensemble." },
    { why: "a half", source: "two halves", target: "deux et demi" },
    { why: "a plural", source: "We saw 12 horses.", target: "Nous avons vu 12 chevaux." },
    { why: "a date", source: "the 9/11 attacks", target: "Les attentats du 11 septembre" },
    {
      why: "an adjective that is a noun elsewhere, before its noun",
      source: "Add three big spoons.",
      target: "Ajoutez trois grande cuillères.",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(countedNoun, { source, target }, { knowledge })).toEqual([]);
  });
});

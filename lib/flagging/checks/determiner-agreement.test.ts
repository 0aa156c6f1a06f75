import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { determinerAgreement } from "./determiner-agreement";

const knowledge = loadLanguageKnowledge();

describe("determiner-agreement", () => {
  test.each([
    {
      why: "a possessive of several owners",
      source: "their colonies",
      target: "la moitié de leur colonies",
      spans: ["leur colonies"],
    },
    {
      why: "a singular possessive",
      source: "your data",
      target: "votre données",
      spans: ["votre données"],
    },
    {
      why: "no of the other gender",
      source: "no reason",
      target: "aucun raison",
      spans: ["aucun raison"],
    },
    {
      why: "an adjective that is a noun's own",
      source: "This manual explains",
      target: "Cette manuel explique",
      spans: ["Cette manuel"],
    },
    { why: "an article", source: "a relation", target: "un relation", spans: ["un relation"] },
    {
      why: "an elided preposition",
      source: "of a videoconference",
      target: "lors d'un visioconférence",
      spans: ["d'un visioconférence"],
    },
    {
      why: "a possessive",
      source: "its concentration",
      target: "son concentration",
      spans: ["son concentration"],
    },
    { why: "a number", source: "the cars", target: "le voitures", spans: ["le voitures"] },
    {
      why: "an adjective between",
      source: "the third day",
      target: "la troisième jour",
      spans: ["la troisième jour"],
    },
    {
      why: "toutes before a masculine",
      source: "on all floors",
      target: "à toutes les étages",
      spans: ["toutes les étages"],
    },
    {
      why: "an article after a preposition",
      source: "from the terrace",
      target: "depuis le terrasse",
      spans: ["le terrasse"],
    },
    {
      why: "an adjective that fits neither its article nor its noun",
      source: "a beautiful garden",
      target: "un belle jardin",
      spans: ["belle jardin"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(determinerAgreement, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a pronoun", source: "He gives them books.", target: "Il leur donne des livres." },
    { why: "an adverb", source: "quite small children", target: "des enfants tout petits" },
    { why: "an invariable noun", source: "no cost", target: "aucun frais" },
    { why: "none of several", source: "none of the women", target: "aucune des femmes" },
    { why: "a word of both genders", source: "the book", target: "le livre et la livre" },
    { why: "a possessive before a vowel", source: "my friend", target: "mon amie" },
    { why: "a pronoun before a verb", source: "he delivers it", target: "il la livre" },
    { why: "twenty-one", source: "21 readings", target: "vingt et un relevés" },
    { why: "three hundred and one", source: "301 nights", target: "trois cent une nuits" },
    { why: "a trade", source: "a teacher", target: "une professeur" },
    { why: "a number of one form", source: "a month", target: "un mois" },
    { why: "a name", source: "a Renault", target: "un Renault" },
    {
      why: "an adjective of several nouns",
      source: "the second and third letters",
      target: "les deuxième et troisième lettres",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(determinerAgreement, { source, target }, { knowledge })).toEqual([]);
  });

  test("is silent without a lexicon", () => {
    expect(flagged(determinerAgreement, { source: "a relation", target: "un relation" })).toEqual(
      [],
    );
  });
});

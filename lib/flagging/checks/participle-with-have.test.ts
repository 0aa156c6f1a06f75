import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { participleWithHave } from "./participle-with-have";

const knowledge = loadLanguageKnowledge();

describe("participle-with-have", () => {
  test.each([
    {
      why: "a noun before que",
      source: "the letters that he had sent",
      target: "Les lettres qu'il avait envoyé sont perdues.",
      spans: ["envoyé"],
    },
    {
      why: "a feminine noun before que",
      source: "the decision they took",
      target: "la décision qu'ils ont pris",
      spans: ["pris"],
    },
    {
      why: "les before it",
      source: "I burned them.",
      target: "Je les ai brûlé.",
      spans: ["brûlé"],
    },
    {
      why: "a pronoun before a comma",
      source: "He met them there.",
      target: "Il les avait rencontré hier.",
      spans: ["rencontré"],
    },
    {
      why: "an object that follows",
      source: "The firm built three houses.",
      target: "La société a construites trois maisons.",
      spans: ["construites"],
    },
    {
      why: "a plural subject",
      source: "They bought the house.",
      target: "Ils ont achetés la maison.",
      spans: ["achetés"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(participleWithHave, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    {
      why: "an infinitive that follows",
      source: "He saw them leave.",
      target: "Il les a vu partir.",
    },
    { why: "a verb that lets", source: "He let them fall.", target: "Il les a laissé tomber." },
    { why: "les with its plural", source: "He burned them.", target: "Il les a brûlés." },
    {
      why: "an object that stands before",
      source: "the houses that the firm built",
      target: "les maisons que la société a construites",
    },
    { why: "a pronoun before the verb", source: "He built them.", target: "Il les a construites." },
    { why: "no agreement", source: "They bought the house.", target: "Ils ont acheté la maison." },
    { why: "a clause of its own", source: "x", target: "La preuve qu'il a menti." },
    { why: "an infinitive", source: "x", target: "Les livres qu'il a voulu lire." },
    { why: "a subject", source: "x", target: "Les femmes que Paul a vues." },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(participleWithHave, { source, target }, { knowledge })).toEqual([]);
  });
});

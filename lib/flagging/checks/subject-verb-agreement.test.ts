import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { subjectVerbAgreement } from "./subject-verb-agreement";

const knowledge = loadLanguageKnowledge();

describe("subject-verb-agreement", () => {
  test.each([
    {
      why: "a person",
      source: "",
      target: "Du gaz issu d'une fuite peux s'accumuler.",
      spans: ["peux"],
    },
    { why: "a pronoun in the plural", source: "", target: "Ils arrive demain.", spans: ["arrive"] },
    {
      why: "a noun that opens the sentence",
      source: "",
      target: "Les résultats prouve cela.",
      spans: ["prouve"],
    },
    {
      why: "a subject with its adjective",
      source: "",
      target: "Les vents violents arrache les toits.",
      spans: ["arrache"],
    },
    {
      why: "a subject with a complement",
      source: "",
      target: "La porte de la maison grincent.",
      spans: ["grincent"],
    },
    {
      why: "vous",
      source: "You may stay.",
      target: "Vous peut rester.",
      spans: ["peut"],
    },
    {
      why: "la plupart d'entre eux",
      source: "",
      target: "La plupart d'entre eux dort déjà.",
      spans: ["dort"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(subjectVerbAgreement, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "the first person", source: "", target: "Je peux venir, moi qui peux tout." },
    { why: "a collective", source: "", target: "La majorité votent demain." },
    { why: "a pronoun that is no subject", source: "", target: "Avec elle sont venus trois amis." },
    { why: "a word that is a noun too", source: "", target: "Les portes ferment." },
    { why: "a comparison", source: "", target: "Les dieux ainsi que notre roi règnent." },
    { why: "vous for an object", source: "It helps you.", target: "Cela vous aide." },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(subjectVerbAgreement, { source, target }, { knowledge })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { spelling } from "./spelling";

const knowledge = loadLanguageKnowledge();

describe("spelling", () => {
  test.each([
    {
      why: "a missing accent",
      source: "refrigerant charge",
      target: "Charge de refrigérant",
      spans: ["refrigérant"],
    },
    {
      why: "a letter too many",
      source: "growth",
      target: "le développpement",
      spans: ["développpement"],
    },
    {
      why: "swapped letters",
      source: "use",
      target: "l'utilsation du site",
      spans: ["utilsation"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(spelling, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a word of the source", source: "the perceptron", target: "le perceptron" },
    { why: "a term formed on the source's", source: "tokenised text", target: "un texte tokenisé" },
    { why: "a prefix", source: "", target: "un objet transneptunien" },
    { why: "a name", source: "", target: "Danyliouk est venu." },
    { why: "an address", source: "", target: "voir exampel.example" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(spelling, { source, target }, { knowledge })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { repeatedWords } from "./repeated-words";

describe("repeated-words", () => {
  test.each([
    {
      why: "a word",
      source: "when it is cold",
      target: "quand quand il fait froid",
      spans: ["quand quand"],
    },
    {
      why: "a phrase",
      source: "every six months",
      target: "tous les six mois tous les six mois",
      spans: ["tous les six mois tous les six mois"],
    },
    {
      why: "lors de",
      source: "in a speech at a meeting",
      target: "lors d'un discours lors d'une réunion",
      spans: ["lors d'un discours lors"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(repeatedWords, { source, target })).toEqual(spans);
  });

  test.each([
    { why: "a reflexive verb", source: "We get up.", target: "Nous nous levons." },
    { why: "a name", source: "Duran Duran", target: "le groupe Duran Duran" },
    { why: "an adverb of degree", source: "much", target: "peu à peu à peu" },
    { why: "a word that the source repeats", source: "very very good", target: "bon bon" },
    { why: "words that differ", source: "the the", target: "la le" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(repeatedWords, { source, target })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { missingPreposition } from "./missing-preposition";

const knowledge = loadLanguageKnowledge();

describe("missing-preposition", () => {
  test.each([
    {
      why: "en",
      source: "in Georgia and Ukraine",
      target: "en Géorgie et Ukraine",
      spans: ["et Ukraine"],
    },
    {
      why: "de, with years between",
      source: "of Georgia in 2003 and Ukraine in 2005",
      target: "de Géorgie en 2003 et Ukraine en 2005",
      spans: ["et Ukraine"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(missingPreposition, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    {
      why: "a preposition repeated",
      source: "in Georgia and Ukraine",
      target: "en Géorgie et en Ukraine",
    },
    { why: "entre", source: "between Russia and Ukraine", target: "entre Russie et Ukraine" },
    { why: "articles", source: "Russia and Ukraine", target: "la Russie et l'Ukraine" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(missingPreposition, { source, target }, { knowledge })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { learnFacts } from "../document-facts";
import { flagged } from "../testing/flagged";
import { inconsistentTerm } from "./inconsistent-term";

const knowledge = loadLanguageKnowledge();
const terms = [
  { source: "outdoor unit", target: "unité extérieure", lemmas: ["unité", "extérieur"] },
  { source: "drain hose", target: "tuyau d'évacuation", lemmas: ["tuyau", "évacuation"] },
  { source: "search path", target: "chemin de recherche", lemmas: ["chemin", "recherche"] },
];

describe("inconsistent-term", () => {
  test.each([
    {
      why: "another modifier",
      source: "Cover the outdoor unit.",
      target: "Couvrez l'unité de plein air.",
      spans: ["unité de plein air"],
    },
    {
      why: "another modifier in the plural",
      source: "Two outdoor units are connected.",
      target: "Deux unités externes sont raccordées.",
      spans: ["unités externes"],
    },
    {
      why: "another head",
      source: "Empty the drain hose.",
      target: "Videz le boyau d'évacuation.",
      spans: ["boyau d'évacuation"],
    },
    {
      why: "another noun after de",
      source: "Straighten the drain hose.",
      target: "Redressez le tuyau de vidange.",
      spans: ["tuyau de vidange"],
    },
    {
      why: "a heading",
      source: "The search path",
      target: "Le sentier de recherche",
      spans: ["sentier de recherche"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(inconsistentTerm, { source, target }, { knowledge, facts: { terms } })).toEqual(
      spans,
    );
  });

  test.each([
    {
      why: "the document's own French",
      source: "Cover the outdoor unit.",
      target: "Couvrez l'unité extérieure.",
    },
    {
      why: "its plural",
      source: "The outdoor units are heavy.",
      target: "Les unités extérieures sont lourdes.",
    },
    {
      why: "one that stands apart",
      source: "Compare the outdoor unit and the indoor unit.",
      target: "Comparez les unités intérieure et extérieure.",
    },
    {
      why: "a shortened one",
      source: "Lift the outdoor unit.",
      target: "Soulevez l'unité.",
    },
    { why: "a pronoun", source: "Lift the outdoor unit.", target: "Soulevez-la." },
    {
      why: "a modifier of another word of the source",
      source: "Return the broken outdoor unit.",
      target: "Renvoyez l'unité défectueuse.",
    },
    {
      why: "what the term belongs to",
      source: "Cover the outdoor unit of concrete.",
      target: "Couvrez l'unité de béton.",
    },
    {
      why: "a participle with its clause",
      source: "The outdoor unit is shown on the left.",
      target: "L'unité représentée à gauche.",
    },
    {
      why: "a longer term",
      source: "Buy the outdoor unit cover.",
      target: "Achetez la housse de protection.",
    },
    {
      why: "another term with a word of it",
      source: "The unit of the outdoor unit is a watt.",
      target: "L'unité de puissance est le watt.",
    },
    {
      why: "words that only seem to be the term",
      source: "Seen from outdoor, unit two is grey.",
      target: "Vue du dehors, l'unité deux est grise.",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(inconsistentTerm, { source, target }, { knowledge, facts: { terms } })).toEqual(
      [],
    );
  });

  test.each([
    {
      why: "the same head",
      source: "Cover the outdoor unit.",
      target: "Couvrez l'unité externe.",
      suggestion: "unité extérieure",
    },
    {
      why: "a head of the same gender",
      source: "Empty the drain hose.",
      target: "Videz le boyau d'évacuation.",
      suggestion: "tuyau d'évacuation",
    },
    {
      why: "another number",
      source: "The outdoor units are heavy.",
      target: "Les unités externes sont lourdes.",
      suggestion: undefined,
    },
    {
      why: "another gender",
      source: "Empty the drain hose.",
      target: "Videz la conduite d'évacuation.",
      suggestion: undefined,
    },
  ])("with $why suggests $suggestion", ({ source, target, suggestion }) => {
    const facts = { ...learnFacts([], { source: "en", target: "fr" }), terms };
    const [finding, ...more] = inconsistentTerm.run({ source, target }, facts, knowledge);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ category: "terminology/inconsistency" });
    expect(finding?.suggestion).toBe(suggestion);
  });
});

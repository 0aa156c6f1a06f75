import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { nameVariant } from "./name-variant";

const knowledge = loadLanguageKnowledge();

describe("name-variant", () => {
  test.each([
    {
      why: "one letter",
      source: "Ann met Kowalsky, and Kowalsky left.",
      target: "Ann a vu Kowalsky, et Kowalski est parti.",
      spans: ["Kowalski"],
    },
    {
      why: "two letters that changed places",
      source: "Professor Okonkwo agreed.",
      target: "Le professeur Okonwko était d'accord.",
      spans: ["Okonwko"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(nameVariant, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    {
      why: "a name written alike",
      source: "Ann met Kowalsky, and Kowalsky left.",
      target: "Ann a vu Kowalsky, et Kowalsky est parti.",
    },
    {
      why: "another name",
      source: "Ann met Kowalsky and Petersen.",
      target: "Ann a vu Kowalsky et Petersen.",
    },
    {
      why: "the French name of a place",
      source: "Kazakhstan and Mogadishu",
      target: "Le Kazakstan et Mogadiscio",
    },
    {
      why: "a transcription",
      source: "Gorbachev met Tokayev.",
      target: "Gorbatchev a rencontré Tokaïev.",
    },
    {
      why: "a French word",
      source: "We met Martin in Marten.",
      target: "Nous avons vu Martin à Marten.",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(nameVariant, { source, target }, { knowledge })).toEqual([]);
  });
});

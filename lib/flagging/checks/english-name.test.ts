import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { englishName } from "./english-name";

const knowledge = loadLanguageKnowledge();

describe("english-name", () => {
  test.each([
    {
      why: "a Slavic name",
      source: "Sergei Ryabkov said",
      target: "a dit Ryabkov",
      spans: ["Ryabkov"],
    },
    { why: "a capital", source: "in Vienna", target: "à Vienna", spans: ["Vienna"] },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(englishName, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a French name", source: "in Vienna", target: "à Vienne" },
    {
      why: "a city called as English calls its country",
      source: "Mexico's president in Mexico City",
      target: "le président du Mexique à Mexico",
    },
    { why: "a part of a name", source: "on London Bridge", target: "sur London Bridge" },
    { why: "an author", source: "Chebyshov et al. show", target: "Chebyshov et al. montrent" },
    {
      why: "a name that is not the source's",
      source: "the minister",
      target: "le ministre Ryabkov",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(englishName, { source, target }, { knowledge })).toEqual([]);
  });
});

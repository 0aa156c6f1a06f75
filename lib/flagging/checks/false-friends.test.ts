import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { falseFriends } from "./false-friends";

const knowledge = loadLanguageKnowledge();

describe("false-friends", () => {
  test.each([
    {
      why: "a proof of purchase",
      source: "Keep your receipt.",
      target: "Gardez votre recette.",
      spans: ["recette"],
    },
    {
      why: "a minister's deputy",
      source: "the minister or his deputy",
      target: "le ministre ou son député",
      spans: ["député"],
    },
    {
      why: "demands",
      source: "a list of demands",
      target: "une liste de demandes",
      spans: ["demandes"],
    },
    {
      why: "an adverb",
      source: "It actually works.",
      target: "Cela marche actuellement.",
      spans: ["actuellement"],
    },
    {
      why: "an inflected verb",
      source: "He pretended to sleep.",
      target: "Il prétendait dormir.",
      spans: ["prétendait"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(falseFriends, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    {
      why: "taxes",
      source: "The tax receipt and receipts fell.",
      target: "La recette fiscale a baissé.",
    },
    { why: "a member of parliament", source: "the deputy from Lyon", target: "le député de Lyon" },
    { why: "supply and demand", source: "supply and demand", target: "l'offre et la demande" },
    { why: "French without the English", source: "currently", target: "actuellement" },
    { why: "the usual French", source: "a list of demands", target: "une liste d'exigences" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(falseFriends, { source, target }, { knowledge })).toEqual([]);
  });
});

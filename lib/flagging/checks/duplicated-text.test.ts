import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { duplicatedText } from "./duplicated-text";

describe("duplicated-text", () => {
  test.each([
    {
      why: "a sentence",
      source: "The plan is simple.",
      target: "Le plan est simple. Le plan est simple.",
      spans: [" Le plan est simple."],
    },
    {
      why: "a sentence that comes back later",
      source: "It rained all night. We stayed inside.",
      target: "Il a plu toute la nuit. Nous sommes restés. Il a plu toute la nuit.",
      spans: [" Il a plu toute la nuit."],
    },
    {
      why: "a clause after a comma",
      source: "He shuts the garage door and leaves.",
      target: "Il ferme la porte du garage, il ferme la porte du garage et part.",
      spans: [", il ferme la porte du garage"],
    },
    {
      why: "a clause after et",
      source: "She opened the old letter.",
      target: "Elle a ouvert la vieille lettre et elle a ouvert la vieille lettre.",
      spans: [" et elle a ouvert la vieille lettre"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(duplicatedText, { source, target })).toEqual(spans);
  });

  test.each([
    { why: "a way to speak", source: "for years", target: "pendant des années et des années" },
    { why: "a cry", source: "Run away!", target: "Cours vite ! Cours vite !" },
    {
      why: "what the source says twice",
      source: "The plan is simple. The plan is simple.",
      target: "Le plan est simple. Le plan est simple.",
    },
    {
      why: "a second one that is more",
      source: "both path name and encoded path name",
      target: "le nom du chemin et le nom du chemin encodé",
    },
    {
      why: "other capitals",
      source: "from a to z, upper or lower case",
      target: "les lettres de a à z et de A à Z.",
    },
    {
      why: "sentences that begin alike",
      source: "We fight on the hills, we fight in the fields.",
      target: "Nous luttons sur les collines, nous luttons dans les champs.",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(duplicatedText, { source, target })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { calques } from "./calques";

const knowledge = loadLanguageKnowledge();

describe("calques", () => {
  test.each([
    {
      why: "a verb phrase",
      source: "This could affect tensions.",
      target: "Cela pourrait avoir un impact sur les tensions.",
      spans: ["avoir un impact sur"],
    },
    {
      why: "an idiom",
      source: "an off-ramp for the Kremlin",
      target: "une rampe de sortie pour le Kremlin",
      spans: ["rampe de sortie"],
    },
    {
      why: "a preposition",
      source: "in the process",
      target: "dans le processus",
      spans: ["dans le processus"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(calques, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    {
      why: "the usual French",
      source: "It could affect them.",
      target: "Cela pourrait influer sur eux.",
    },
    {
      why: "the same words in their own sense",
      source: "in the process of change",
      target: "dans le processus de changement",
    },
    {
      why: "what somebody says",
      source: "It is possible that what he says is true.",
      target: "Il est possible que ce qu'il dit soit vrai.",
    },
    {
      why: "words parted by a mark",
      source: "it makes sense",
      target: "Il faut faire, du sens compris",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(calques, { source, target }, { knowledge })).toEqual([]);
  });
});

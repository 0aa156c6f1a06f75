import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { identicalToSource } from "./identical-to-source";

const knowledge = loadLanguageKnowledge();

describe("identical-to-source", () => {
  test.each([
    {
      why: "a sentence left in English",
      source: "Read this before you start.",
      target: "Read this before you start.",
      spans: ["Read this before you start."],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(identicalToSource, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a name", source: "Atlantic Council", target: "Atlantic Council" },
    { why: "a number", source: "12.5", target: "12.5" },
    { why: "a file name", source: "the-last-word.pdf", target: "the-last-word.pdf" },
    { why: "a translation", source: "Read this.", target: "Lisez ceci." },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(identicalToSource, { source, target }, { knowledge })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { untranslatedName } from "./untranslated-name";

const knowledge = loadLanguageKnowledge();

describe("untranslated-name", () => {
  test.each([
    {
      why: "an institute",
      source: "at the Carnegie Endowment for International Peace",
      target: "au Carnegie Endowment for International Peace",
      spans: ["Carnegie Endowment for International Peace"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(untranslatedName, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    {
      why: "a gloss in parentheses",
      source: "the Council",
      target: "le Conseil (National Council for Public Health)",
    },
    { why: "a firm", source: "Bank of America", target: "Bank of America" },
    {
      why: "a title",
      source: "the book “Office of War Poems”",
      target: "le livre « Office of War Poems »",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(untranslatedName, { source, target }, { knowledge })).toEqual([]);
  });
});

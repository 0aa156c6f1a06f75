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
      why: "a university",
      source: "the Massachusetts Institute of Technology",
      target: "le Massachusetts Institute of Technology",
    },
    {
      why: "a title",
      source: "the book “Office of War Poems”",
      target: "le livre « Office of War Poems »",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(untranslatedName, { source, target }, { knowledge })).toEqual([]);
  });
});

describe("untranslated-name of what French has its own name for", () => {
  const check = (source: string, target: string) =>
    flagged(untranslatedName, { source, target }, { knowledge: loadLanguageKnowledge() });

  test.each([
    ["The Supreme Court ruled.", "La Supreme Court a statué.", "Supreme Court"],
    ["The White House said no.", "Le White House a refusé.", "White House"],
    ["since World War II", "depuis la World War II", "World War II"],
    ["The Great Wall is long.", "La Great Wall est longue.", "Great Wall"],
    ["in the Middle East", "dans le Middle East", "Middle East"],
    ["the Tower of London", "à la Tower of London", "Tower of London"],
  ])("flags %s → %s", (source, target, span) => {
    expect(check(source, target)).toEqual([span]);
  });

  test.each([
    ["The Supreme Court ruled.", "La Cour suprême a statué."],
    ["in the New York Times", "dans le New York Times"],
    ["the Labour Party", "le Labour Party"],
    ["the National Gallery", "à la National Gallery"],
    ["the film “Cold War”", "le film « Cold War »"],
    ["the American Red Cross", "l'American Red Cross"],
    ["the Middle East Eye site", "le site Middle East Eye"],
    ["The Supreme Court (SC)", "La Cour suprême (Supreme Court)"],
    ["Great Wall Motors", "Great Wall Motors"],
    ["the Silk Road site", "le site Silk Road"],
    ["Wall Street and Downing Street", "Wall Street et Downing Street"],
  ])("does not flag %s → %s", (source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});

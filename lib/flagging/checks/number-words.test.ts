import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { numberWords } from "./number-words";

const knowledge = loadLanguageKnowledge();

describe("number-words", () => {
  test.each([
    {
      why: "a cardinal",
      source: "Wait three seconds.",
      target: "Attendez quatre secondes.",
      spans: ["quatre"],
    },
    {
      why: "how often",
      source: "twice a week",
      target: "trois fois par semaine",
      spans: ["trois"],
    },
    { why: "Swiss tens", source: "ninety days", target: "huitante jours", spans: ["huitante"] },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(numberWords, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "digits for words", source: "Wait three seconds.", target: "Attendez 3 secondes." },
    { why: "the same number", source: "three of the five", target: "trois des cinq" },
    { why: "Belgian tens", source: "ninety days", target: "nonante jours" },
    {
      why: "eighty after hundreds",
      source: "six hundred and eighty million",
      target: "six cent quatre-vingts millions",
    },
    { why: "an hour after noon", source: "It's three.", target: "Il est quinze heures." },
    { why: "a collective", source: "a dozen eggs", target: "douze œufs" },
    { why: "twice in words", source: "twice a week", target: "deux fois par semaine" },
    { why: "quinze jours for two weeks", source: "in two weeks", target: "dans quinze jours" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(numberWords, { source, target }, { knowledge })).toEqual([]);
  });
});

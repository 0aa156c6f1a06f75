import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { wrongCapital } from "./wrong-capital";

describe("wrong-capital", () => {
  test.each([
    {
      why: "an article before a continent",
      source: "in Europe",
      target: "la sécurité en L'Europe",
      spans: ["L'Europe"],
    },
    {
      why: "a country with the wrong preposition",
      source: "in Kazakhstan",
      target: "intervenir dans Le Kazakhstan",
      spans: ["dans Le Kazakhstan"],
    },
    { why: "a month", source: "January 6", target: "le 6 Janvier", spans: ["Janvier"] },
    { why: "a language", source: "in English", target: "écrit en Anglais", spans: ["Anglais"] },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(wrongCapital, { source, target })).toEqual(spans);
  });

  test.each([
    { why: "a title", source: "in Le Monde", target: "lu dans Le Monde" },
    { why: "a town", source: "in The Hague", target: "vivre à La Haye" },
    { why: "a sentence's start", source: "France is big.", target: "La France est grande." },
    { why: "a feast", source: "Good Friday", target: "le Vendredi saint" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(wrongCapital, { source, target })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { ANGLICISMS } from "../../languages/en-fr/anglicisms";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { anglicisms } from "./anglicisms";

const knowledge = loadLanguageKnowledge();

describe("anglicisms", () => {
  test.each([
    {
      source: "We will implement the reform.",
      target: "Nous allons implémenter la réforme.",
      spans: ["implémenter"],
    },
    {
      source: "The staff gave feedback.",
      target: "Le staff a donné son feedback.",
      spans: ["feedback", "staff"],
    },
    { source: "This boosted growth.", target: "Cela a boosté la croissance.", spans: ["boosté"] },
    { source: "digital services", target: "les services digitaux", spans: ["digitaux"] },
    { source: "Fake news spread.", target: "Les fake news circulent.", spans: ["fake news"] },
    { source: "two joint ventures", target: "deux joint-ventures", spans: ["joint-ventures"] },
  ])("flags $target", ({ source, target, spans }) => {
    expect(flagged(anglicisms, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    {
      why: "a word in quotation marks",
      source: "the word deadline",
      target: "le mot « deadline »",
    },
    { why: "a title", source: "He reads The Workshop.", target: "Il lit The Workshop." },
    { why: "a name", source: "the Digital Nation", target: "la Digital Nation" },
    { why: "code", source: "implement the algorithm", target: "implémenter l'algorithme" },
    { why: "an option", source: "use --update", target: "utilisez --update" },
    { why: "English left whole", source: "run apt update now", target: "lancez apt update" },
    { why: "accepted words", source: "a weekend of football", target: "un week-end de football" },
    { why: "a fingerprint", source: "a digital trace", target: "une trace numérique" },
    { why: "another English word", source: "the team", target: "le staff" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(anglicisms, { source, target }, { knowledge })).toEqual([]);
  });

  test("knows more than 150 words, each line with English, French and usual French", () => {
    const lines = ANGLICISMS.trim().split("\n");
    expect(lines.length).toBeGreaterThan(150);
    expect(lines.filter((line) => line.split(" ; ").length !== 3)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { elision } from "./elision";

const knowledge = loadLanguageKnowledge();

describe("elision", () => {
  test.each([
    { why: "si il", source: "if he can", target: "si il peut", spans: ["si il"] },
    { why: "que elle", source: "that she", target: "il dit que elle vient", spans: ["que elle"] },
    {
      why: "a contraction",
      source: "the key of the book",
      target: "la clé de le camion",
      spans: ["de le"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(elision, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a pronoun before an infinitive", source: "to do it", target: "afin de le faire" },
    { why: "eleven", source: "the eleven", target: "le onze de France" },
    { why: "an inversion", source: "may I have", target: "puis-je avoir" },
    { why: "si elle", source: "if she", target: "si elle vient" },
    { why: "puisque avec", source: "since with", target: "puisque avec lui" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(elision, { source, target }, { knowledge })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { compareFacts, mentionOf } from "./compare-facts";
import { type DocumentFacts, learnFacts } from "./document-facts";

const facts = learnFacts([], { source: "en", target: "fr" });
const unit = { source: "outdoor unit", target: "unité extérieure", lemmas: ["unité", "extérieur"] };
const battery = { source: "flat battery", target: "pile vide", lemmas: ["pile", "vide"] };

describe("compareFacts", () => {
  test.each<{ why: string; before?: Partial<DocumentFacts>; after: Partial<DocumentFacts> }>([
    { why: "the form of address", after: { address: "vous" } },
    { why: "the quotation marks", after: { quotation: "guillemets" } },
    { why: "the spaces", after: { punctuationSpace: "tight" } },
    { why: "the dashes", after: { dash: "dash" } },
    { why: "the engine", before: { version: 1 }, after: {} },
    { why: "very many words", after: { names: Array.from({ length: 300 }, (_, i) => `N${i}`) } },
  ])("asks for all segments after another form of $why", ({ before, after }) => {
    expect(compareFacts({ ...facts, ...before }, { ...facts, ...after })).toBe("all");
  });

  test.each<{
    why: string;
    before?: Partial<DocumentFacts>;
    after: Partial<DocumentFacts>;
    words: string[];
  }>([
    {
      why: "a new name",
      before: { names: ["Ann"] },
      after: { names: ["Ann", "Bea"] },
      words: ["Bea"],
    },
    { why: "a lost name", before: { names: ["Ann"] }, after: { names: [] }, words: ["Ann"] },
    {
      why: "a word said often",
      after: { repeated: ["tokeniseur"] },
      words: ["tokeniseur"],
    },
    {
      why: "another acronym",
      before: { acronyms: [{ source: "CSSX", target: "OSSX" }] },
      after: { acronyms: [{ source: "CSSX", target: "OTSX" }] },
      words: ["CSSX"],
    },
    {
      why: "terms",
      before: { terms: [unit] },
      after: { terms: [{ ...unit, target: "unité externe" }, battery] },
      words: ["flat batter", "outdoor unit"],
    },
  ])("asks for what mentions $why", ({ before, after, words }) => {
    expect(compareFacts({ ...facts, ...before }, { ...facts, ...after })).toEqual(words);
  });

  test("asks for nothing when nothing else is taught", () => {
    expect(compareFacts({ ...facts, terms: [unit] }, { ...facts, terms: [unit] })).toBe("none");
  });
});

describe("mentionOf", () => {
  test.each([
    { source: "The outdoor units hum.", target: "", words: ["outdoor unit"], is: true },
    { source: "Flat batteries", target: "", words: ["flat batter"], is: true },
    { source: "", target: "chez Zoé", words: ["Zoe"], is: true },
    { source: "A unit outdoors.", target: "Une unité.", words: ["outdoor unit"], is: false },
    { source: "A unit.", target: "Une unité.", words: [], is: false },
  ])("is $is of $words in $source $target", ({ source, target, words, is }) => {
    expect(mentionOf(words)({ source, target })).toBe(is);
  });
});

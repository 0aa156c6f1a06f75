import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { englishFormat } from "./english-format";

const knowledge = loadLanguageKnowledge();

describe("english-format", () => {
  test.each([
    { why: "a time", source: "at 3:30 p.m.", target: "à 3:30 p.m.", spans: ["3:30 p.m."] },
    { why: "a date", source: "March 3, 2021", target: "le mars 3, 2021", spans: ["mars 3, 2021"] },
    { why: "an amount", source: "for $25", target: "pour $25", spans: ["$25"] },
    { why: "an ordinal", source: "the 21st century", target: "le 21st siècle", spans: ["21st"] },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(englishFormat, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    {
      why: "a French time and date",
      source: "at 3:30 p.m. on 3 March 2021",
      target: "à 15 h 30 le 3 mars 2021",
    },
    { why: "a French amount", source: "$25.99", target: "25,99 $" },
    { why: "a variable", source: "$HOME", target: "$HOME" },
    { why: "a year after a month", source: "in March 2021", target: "en mars 2021" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(englishFormat, { source, target }, { knowledge })).toEqual([]);
  });
});

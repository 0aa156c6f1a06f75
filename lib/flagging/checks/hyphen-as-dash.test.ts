import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { hyphenAsDash } from "./hyphen-as-dash";

describe("hyphen-as-dash", () => {
  test.each([
    {
      why: "a parenthesis",
      source: "The talks – begun today – go on.",
      target: "Les pourparlers - ouverts hier - continuent.",
      spans: ["-", "-"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(hyphenAsDash, { source, target }, { facts: { dash: "dash" } })).toEqual(spans);
  });

  test.each([
    { why: "a range of numbers", source: "10 to 20", target: "10 - 20" },
    { why: "a journey", source: "Paris to Lyon", target: "Paris - Lyon" },
    { why: "a compound", source: "a lay-by", target: "un arc-en-ciel" },
    { why: "a list", source: "- one", target: "- un point" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(hyphenAsDash, { source, target }, { facts: { dash: "dash" } })).toEqual([]);
  });
});

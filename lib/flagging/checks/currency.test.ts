import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { currency } from "./currency";

describe("currency", () => {
  test.each([
    {
      source: "The firm paid $3.5 million.",
      target: "La société a payé 3,5 millions d'euros.",
      spans: ["euros"],
    },
    { source: "It costs £40.", target: "Cela coûte 40 €.", spans: ["€"] },
    { source: "EUR 25", target: "25 USD", spans: ["USD"] },
    { source: "five bucks", target: "cinq euros", spans: ["euros"] },
    { source: "ten pounds", target: "dix euros", spans: ["euros"] },
    { source: "¥3,000", target: "3\u00a0000 euros", spans: ["euros"] },
    {
      source: "200 Canadian dollars",
      target: "200 dollars américains",
      spans: ["dollars américains"],
    },
  ])("flags $target for $source", ({ source, target, spans }) => {
    expect(flagged(currency, { source, target })).toEqual(spans);
  });

  test.each([
    {
      why: "the same currency in words",
      source: "$3.5 million",
      target: "3,5 millions de dollars",
    },
    { why: "which dollar it is", source: "$40", target: "40 dollars canadiens" },
    { why: "a sign with its country", source: "$40", target: "40 $ US" },
    { why: "a conversion", source: "$3.5 million", target: "3,2 millions d'euros" },
    { why: "pounds of flour", source: "five pounds of flour", target: "cinq livres de farine" },
    { why: "both currencies", source: "€5 or $5", target: "5 € ou 5 $" },
    { why: "the same number of something", source: "$5 for 5 books", target: "5 livres à 5 $" },
    { why: "Swiss francs", source: "CHF 300", target: "300 francs" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(currency, { source, target })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { units } from "./units";

const knowledge = loadLanguageKnowledge();

describe("units", () => {
  test.each([
    {
      why: "a unit of weight",
      source: "It weighs 72 kg.",
      target: "Il pèse 72 g.",
      spans: ["72 g"],
    },
    {
      why: "a unit of time",
      source: "after about two minutes",
      target: "après environ deux secondes",
      spans: ["secondes"],
    },
    {
      why: "billion for milliard",
      source: "3 billion dollars",
      target: "3 billions de dollars",
      spans: ["billions"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(units, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a conversion", source: "60 miles away", target: "à 97 kilomètres" },
    { why: "the same unit in words", source: "10 cm high", target: "haut de 10 centimètres" },
    { why: "a milliard", source: "3 billion dollars", target: "3 milliards de dollars" },
    { why: "millions as m", source: "25m people", target: "25 millions de personnes" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(units, { source, target }, { knowledge })).toEqual([]);
  });
});

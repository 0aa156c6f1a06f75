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
    {
      why: "miles left in number",
      source: "It is 5 miles long.",
      target: "Il fait 5 kilomètres de long.",
      spans: ["kilomètres"],
    },
    {
      why: "degrees Fahrenheit",
      source: "It was 68°F outside.",
      target: "Il faisait 68 °C dehors.",
      spans: ["68 °C"],
    },
    {
      why: "square feet",
      source: "500 square feet",
      target: "500 mètres carrés",
      spans: ["mètres carrés"],
    },
    {
      why: "a speed",
      source: "at 60 miles per hour",
      target: "à 60 kilomètres à l’heure",
      spans: ["kilomètres à l’heure"],
    },
    {
      why: "a wrong conversion",
      source: "5 miles away",
      target: "à 12 km",
      spans: ["12 km"],
    },
    {
      why: "a wrong temperature",
      source: "Bake at 350°F.",
      target: "Faites cuire à 275 °C.",
      spans: ["275 °C"],
    },
    {
      why: "a wrong conversion beside a right one",
      source: "Winds of 60 mph and 2 inches of rain",
      target: "Des vents de 160 km/h et 5 cm de pluie",
      spans: ["km/h"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(units, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a conversion", source: "60 miles away", target: "à 97 kilomètres" },
    { why: "the same unit in words", source: "10 cm high", target: "haut de 10 centimètres" },
    { why: "a conversion of weight", source: "10 pounds", target: "4,5 kg" },
    { why: "a rounded conversion", source: "a 10-foot pole", target: "une perche de 3 mètres" },
    { why: "an oven's temperature", source: "at 350°F", target: "à 175 °C" },
    { why: "frost", source: "14 °F outside", target: "−10 °C dehors" },
    { why: "a rise of temperature", source: "2 °F warmer", target: "1,1 °C de plus" },
    {
      why: "two conversions",
      source: "30 miles on 3 gallons",
      target: "48 km avec 11 litres",
    },
    {
      why: "both units beside another measure",
      source: "a 5-mile (8 km) walk, then 200 yards",
      target: "8 km de marche, puis 180 m",
    },
    { why: "miles in French", source: "5 miles", target: "5 milles" },
    { why: "books, not pounds", source: "3 books in 3 days", target: "3 livres en 3 jours" },
    { why: "pounds of money", source: "5 pounds", target: "5 livres sterling" },
    { why: "both units", source: "a mile (1.6 km)", target: "un mile (1,6 km)" },
    { why: "a milliard", source: "3 billion dollars", target: "3 milliards de dollars" },
    { why: "millions as m", source: "25m people", target: "25 millions de personnes" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(units, { source, target }, { knowledge })).toEqual([]);
  });
});

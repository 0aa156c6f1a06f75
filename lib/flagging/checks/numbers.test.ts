import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { numbers } from "./numbers";

describe("numbers", () => {
  test.each([
    { why: "a number that changed", source: "up to 55 °C", target: "jusqu'à 65 °C", spans: ["65"] },
    {
      why: "a code whose digits were exchanged",
      source: "error E04",
      target: "erreur E40",
      spans: ["E40"],
    },
    { why: "a sign that was added", source: "below 3 °C", target: "sous −3 °C", spans: ["−3"] },
    {
      why: "a number that took the place of another",
      source: "10 cm high, 100 cm wide",
      target: "10 cm de haut, 10 cm de large",
      spans: ["10"],
    },
    {
      why: "a lost number, in the source",
      source: "In 2014 it fell by 12%.",
      target: "En 2014, cela a baissé.",
      spans: ["12"],
    },
    {
      why: "a made-up number",
      source: "It fell.",
      target: "Cela a baissé de 12 %.",
      spans: ["12"],
    },
    {
      why: "hours that are no time of day",
      source: "It took 5 hours.",
      target: "Cela a pris 17 heures.",
      spans: ["17"],
    },
    {
      why: "a number in Swiss groups",
      source: "12,500 people",
      target: "13’500 personnes",
      spans: ["13’500"],
    },
    { why: "a wrong year", source: "in 1998", target: "en 1989", spans: ["1989"] },
    {
      why: "a lost number that an article in capitals is no numeral for",
      source: "The price fell by 50%.",
      target: "Le prix a baissé.",
      spans: ["50"],
    },
    {
      why: "a century in Roman numerals",
      source: "in the 19th century",
      target: "au XVIIIe siècle",
      spans: ["XVIIIe"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(numbers, { source, target })).toEqual(spans);
  });

  test.each([
    { why: "groups of digits", source: "100,000 soldiers", target: "100 000 soldats" },
    { why: "a decimal comma", source: "1.35 kg", target: "1,35 kg" },
    { why: "a number in words", source: "13 people", target: "treize personnes" },
    { why: "a compound in words", source: "78 people", target: "soixante-dix-huit personnes" },
    { why: "a date", source: "January 10, 2022", target: "10 janvier 2022" },
    { why: "an afternoon hour", source: "at 3:30 p.m.", target: "à 15 h 30" },
    { why: "a scale", source: "2.5 million", target: "2 500 000" },
    { why: "a decade", source: "the 1960s", target: "les années soixante" },
    { why: "a century", source: "the 21st century", target: "le XXIe siècle" },
    { why: "a conversion", source: "60 miles away", target: "à 97 kilomètres" },
    { why: "opening hours", source: "Open 9-5", target: "Ouvert de 9 h à 17 h" },
    { why: "Swiss groups", source: "12,500 people", target: "12’500 personnes" },
    { why: "a Swiss amount", source: "1,250.50 francs", target: "1'250.50 francs" },
    { why: "a version", source: "version 2.4.1", target: "la version 2.4.1" },
    {
      why: "one of two said without a number",
      source: "1 of the cars",
      target: "une des voitures",
    },
    {
      why: "a duration said in another way",
      source: "Wait 15 minutes, then 90 minutes.",
      target: "Attendez un quart d'heure, puis 1 h 30.",
    },
    { why: "fifteen days for two weeks", source: "in two weeks", target: "dans 15 jours" },
    { why: "cents after the money", source: "CHF 12.50", target: "12 fr. 50" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(numbers, { source, target })).toEqual([]);
  });
});

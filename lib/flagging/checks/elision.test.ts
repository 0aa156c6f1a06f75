import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { elision } from "./elision";

const knowledge = loadLanguageKnowledge();

describe("elision", () => {
  test.each([
    {
      why: "a mute h",
      source: "the man",
      target: "ce homme et le hôtel",
      spans: ["le hôtel", "ce homme"],
    },
    { why: "an h that forbids it", source: "the hero", target: "L'héros", spans: ["L'héros"] },
    { why: "si il", source: "if he can", target: "si il peut", spans: ["si il"] },
    { why: "que elle", source: "that she", target: "il dit que elle vient", spans: ["que elle"] },
    {
      why: "a contraction",
      source: "the key of the book",
      target: "la clé de le camion",
      spans: ["de le"],
    },
    {
      why: "a noun that is a participle too",
      source: "near the market",
      target: "près de le marché",
      spans: ["de le"],
    },
    {
      why: "an adjective before the noun",
      source: "to the small children",
      target: "À les petits enfants",
      spans: ["À les"],
    },
    {
      why: "a number in digits",
      source: "half of the 27 states",
      target: "la moitié de les 27 États",
      spans: ["de les"],
    },
    {
      why: "a relative pronoun",
      source: "the men whom he speaks to",
      target: "les hommes à lesquels il parle",
      spans: ["à lesquels"],
    },
    { why: "ce before a vowel", source: "this tree", target: "ce arbre", spans: ["ce arbre"] },
    { why: "ma before a vowel", source: "my friend", target: "ma amie", spans: ["ma amie"] },
    {
      why: "nouveau before a vowel",
      source: "a new tree",
      target: "un nouveau arbre",
      spans: ["nouveau arbre"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(elision, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a pronoun before an infinitive", source: "to do it", target: "afin de le faire" },
    { why: "a pronoun before another", source: "to tell them", target: "afin de le leur dire" },
    { why: "a pronoun and an adverb", source: "to see well", target: "prêt à les bien voir" },
    { why: "an infinitive that is a noun too", source: "to judge", target: "peur de le devoir" },
    { why: "the article of a name", source: "in Le Monde", target: "un article de Le Monde" },
    { why: "a feminine relative", source: "that", target: "celle de laquelle il parle" },
    { why: "eleven", source: "the eleven", target: "le onze de France" },
    { why: "an inversion", source: "may I have", target: "puis-je avoir" },
    { why: "si elle", source: "if she", target: "si elle vient" },
    { why: "puisque avec", source: "since with", target: "puisque avec lui" },
    { why: "ce as a pronoun", source: "what he believes", target: "ce en quoi il croit" },
    { why: "a mute h elided", source: "x", target: "l'héroïne de l'histoire, hors d'haleine" },
    { why: "an h that forbids it", source: "x", target: "le héros du hameau et la hausse" },
    { why: "nouveau as a noun", source: "the new one is here", target: "le nouveau est ici" },
    { why: "a company", source: "the firm Dal", target: "la SA amie de Dal" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(elision, { source, target }, { knowledge })).toEqual([]);
  });
});

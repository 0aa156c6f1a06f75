import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { faultyConstruction } from "./faulty-construction";

const knowledge = loadLanguageKnowledge();

describe("faulty-construction", () => {
  test.each([
    { why: "a season", source: "", target: "Il revient en printemps.", spans: ["en printemps"] },
    {
      why: "a participle after loin de",
      source: "",
      target: "C'est loin de fini.",
      spans: ["fini"],
    },
    {
      why: "a finite verb after avant de",
      source: "",
      target: "Avant de vous partez, fermez.",
      spans: ["partez"],
    },
    {
      why: "chaque before a number",
      source: "",
      target: "Répétez chaque trois mois.",
      spans: ["chaque"],
    },
    {
      why: "two negations",
      source: "",
      target: "Ne contournez pas jamais un dispositif.",
      spans: ["pas jamais"],
    },
    {
      why: "an infinitive without de",
      source: "",
      target: "Rincez avant connecter l'unité.",
      spans: ["avant connecter"],
    },
    {
      why: "an infinitive for a participle",
      source: "",
      target: "L'appareil doit être apporter ici.",
      spans: ["apporter"],
    },
    {
      why: "a participle for an infinitive",
      source: "",
      target: "Il doit utilisé la clé.",
      spans: ["utilisé"],
    },
    {
      why: "tel que before a participle",
      source: "",
      target: "des mesures telles que cherchant des garanties",
      spans: ["telles que cherchant"],
    },
    {
      why: "des in a negation",
      source: "",
      target: "N'utilisez pas des solvants.",
      spans: ["des"],
    },
    {
      why: "an article in a negation",
      source: "",
      target: "Il n'a pas de la chance.",
      spans: ["de la"],
    },
    {
      why: "a noun without de after a million",
      source: "",
      target: "Cela coûte deux millions dollars.",
      spans: ["millions"],
    },
    {
      why: "a noun without de after thousands",
      source: "",
      target: "Des milliers soldats sont morts.",
      spans: ["soldats"],
    },
    {
      why: "que after a preposition",
      source: "",
      target: "la femme avec que je vis",
      spans: ["que"],
    },
    { why: "ou for où", source: "", target: "au moment ou il part", spans: ["ou"] },
    { why: "a verb for a noun", source: "", target: "le risque de choque", spans: ["choque"] },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(faultyConstruction, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a season with an adjective", source: "", target: "Il revient en plein printemps." },
    { why: "a date of each year", source: "", target: "On danse chaque 14 juillet." },
    { why: "an infinitive with its pronoun", source: "", target: "Avant de vous lever, fermez." },
    { why: "a noun after loin de", source: "", target: "Il est loin de chez lui." },
    { why: "plus and a negation", source: "", target: "Il n'y a plus rien à faire." },
    { why: "an infinitive with de", source: "", target: "Rincez avant de connecter l'unité." },
    { why: "des after a verb with de", source: "", target: "Cela ne dépend pas des conditions." },
    { why: "de la after such a verb", source: "", target: "Cela ne dépend pas de la météo." },
    { why: "where he does not come from", source: "", target: "Il ne vient pas de la mer." },
    { why: "how long he does not", source: "", target: "Il ne boit pas de la nuit." },
    { why: "a million and more", source: "", target: "un million cinq cent mille euros" },
    { why: "a code of a currency", source: "", target: "7,51 milliards USD en 2018" },
    { why: "thousands by themselves", source: "", target: "par milliers, par dizaines environ" },
    { why: "millions of", source: "", target: "trois millions d'hommes, des milliers de morts" },
    { why: "that after with", source: "", target: "C'est avec eux que je vis, pour que tu voies." },
    { why: "ou between nouns", source: "", target: "le lieu ou le moment" },
    { why: "A for À at the start of a sentence", source: "", target: "A partir de demain" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(faultyConstruction, { source, target }, { knowledge })).toEqual([]);
  });
});

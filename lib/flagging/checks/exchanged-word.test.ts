import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { exchangedWord } from "./exchanged-word";

const knowledge = loadLanguageKnowledge();

describe("exchanged-word", () => {
  test.each([
    {
      why: "a month",
      source: "It has been closed since November.",
      target: "Il est fermé depuis octobre.",
      spans: ["octobre"],
    },
    {
      why: "a direction",
      source: "a village south of Oslo",
      target: "un village au nord d'Oslo",
      spans: ["nord"],
    },
    {
      why: "a unit without a number",
      source: "thousands of kilometres from home",
      target: "à des milliers de mètres de chez soi",
      spans: ["mètres"],
    },
    {
      why: "a colour",
      source: "The green lamp blinks.",
      target: "Le voyant rouge clignote.",
      spans: ["rouge"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(exchangedWord, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a unit that a number converts", source: "within 24 hours", target: "en un jour" },
    { why: "the same word", source: "a village south of Oslo", target: "un village au sud d'Oslo" },
    {
      why: "the participle of être",
      source: "in the winter it was closed",
      target: "l'hiver il a été fermé",
    },
    {
      why: "the minutes of a meeting",
      source: "The minutes of last month's meeting are attached.",
      target: "Le procès-verbal de la réunion de la semaine passée est joint.",
    },
    { why: "a word that the source has not", source: "See you.", target: "À lundi." },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(exchangedWord, { source, target }, { knowledge })).toEqual([]);
  });
});

describe("exchanged-word among relatives", () => {
  test.each([
    ["She called her mother.", "Elle appela son père.", ["père"]],
    ["His sister is a doctor.", "Son frère est médecin.", ["frère"]],
    ["The King spoke in March.", "La reine parla en mars.", ["reine"]],
    ["in March", "en avril", ["avril"]],
    ["my mother's brother", "mon oncle maternel", []],
    ["the Queen Mother", "la reine mère", []],
    ["Father Brown", "l'abbé Brown", []],
    ["her mother tongue", "sa langue maternelle", []],
    ["She called her mother and her father.", "Elle appela ses parents, son père surtout.", []],
    ["They march in April.", "Ils défilent en avril.", []],
  ])("%s → %s", (source, target, spans) => {
    expect(flagged(exchangedWord, { source, target }, { knowledge })).toEqual(spans);
  });
});

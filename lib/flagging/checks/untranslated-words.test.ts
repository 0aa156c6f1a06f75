import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { untranslatedWords } from "./untranslated-words";

const knowledge = loadLanguageKnowledge();

describe("untranslated-words", () => {
  test.each([
    {
      why: "an insertion in brackets",
      source: "it strengthens [Russian President Vladimir] Putin's hand",
      target: "cela renforce [Russian President Vladimir] Poutine",
      spans: ["[Russian President Vladimir]"],
    },
    {
      why: "a pronoun in brackets",
      source: "[It] gives us time.",
      target: "[It] nous donne du temps.",
      spans: ["[It]"],
    },
    {
      why: "a compound",
      source: "50 Hz, single-phase.",
      target: "50 Hz, single-phase.",
      spans: ["single-phase"],
    },
    {
      why: "a common word",
      source: "We need a wrench.",
      target: "Il faut une wrench.",
      spans: ["wrench"],
    },
    {
      why: "a run of English",
      source: "He came and then left.",
      target: "Il est venu and then parti.",
      spans: ["and then"],
    },
    {
      why: "an English word that French has for a kind of music",
      source: "The house is red.",
      target: "La house est rouge.",
      spans: ["house"],
    },
    {
      why: "an everyday adjective",
      source: "a cheap bed",
      target: "un lit cheap",
      spans: ["cheap"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(untranslatedWords, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a name in brackets", source: "He [Wales] lied.", target: "Il [Wales] a menti." },
    {
      why: "a citation",
      source: "glass [Greaves and Sen 2007]",
      target: "le verre [Greaves and Sen 2007]",
    },
    {
      why: "the name of an organisation",
      source: "at the Carnegie Endowment for International Peace",
      target: "au Carnegie Endowment for International Peace",
    },
    {
      why: "a title",
      source: "I saw Shake Hands with the Devil twice.",
      target: "J'ai vu Shake Hands with the Devil deux fois.",
    },
    { why: "a word of both languages", source: "a table", target: "une table" },
    { why: "a loan", source: "a blockchain", target: "une blockchain" },
    { why: "a command", source: "run docker-compose.yml", target: "lancez docker-compose.yml" },
    {
      why: "a term given in parentheses",
      source: "fast charging",
      target: "la charge rapide (fast charging)",
    },
    { why: "French", source: "He has left.", target: "Il est parti." },
    { why: "a loan of two words", source: "the big bang", target: "le big bang" },
    { why: "words of both languages", source: "the club's image", target: "l'image du club" },
    { why: "a word that is spoken of", source: "the word house", target: "le mot « house »" },
    { why: "a patient", source: "a patient on the table", target: "un patient sur la table" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(untranslatedWords, { source, target }, { knowledge })).toEqual([]);
  });

  test("is silent about common words without dictionaries", () => {
    const segment = { source: "We need a wrench.", target: "Il faut une wrench." };
    expect(flagged(untranslatedWords, segment)).toEqual([]);
  });
});

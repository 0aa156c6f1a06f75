import { describe, expect, test } from "vitest";
import type { SpellingVerdict } from "../../languages/fr/spelling-verdict";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { learnFacts } from "../document-facts";
import { flagged } from "../testing/flagged";
import { misspell } from "../testing/misspell";
import { spelling } from "./spelling";

const knowledge = loadLanguageKnowledge();

/** Everything said of these forms; nothing of others. */
const saying = (verdicts: Readonly<Record<string, readonly string[]>>) => ({
  ...knowledge,
  frenchSpelling: (form: string): SpellingVerdict | undefined => {
    const suggestions = verdicts[form];
    return suggestions && { isKnown: suggestions.length === 0, suggestions };
  },
});

/** What the check says of a target, whose source has nothing of it. */
function findings(target: string, given = knowledge, source = "") {
  const segment = { source, target };
  return spelling.run(segment, learnFacts([segment], { source: "en", target: "fr" }), given);
}

describe("spelling", () => {
  test.each([
    {
      why: "a missing accent",
      source: "refrigerant charge",
      target: "Charge de refrigérant",
      spans: ["refrigérant"],
    },
    {
      why: "a letter too many",
      source: "growth",
      target: "le développpement",
      spans: ["développpement"],
    },
    {
      why: "swapped letters",
      source: "use",
      target: "l'utilsation du site",
      spans: ["utilsation"],
    },
    {
      why: "after another elision",
      source: "when he saw the tower",
      target: "puisqu’immédiatment vue",
      spans: ["immédiatment"],
    },
    {
      why: "the accent of a word that is repeated",
      source: "",
      target: "un intermediaire, cet intermediaire et son intermediaire",
      spans: ["intermediaire", "intermediaire", "intermediaire"],
    },
    {
      why: "a French word that the source has too",
      source: "each occurrence of the name",
      target: "chaque occurence du nom",
      spans: ["occurence"],
    },
    {
      why: "an accent that the word with a prefix would not have",
      source: "",
      target: "le reseau local",
      spans: ["reseau"],
    },
    { why: "a missing space", source: "", target: "afin de pourréduire", spans: ["pourréduire"] },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(spelling, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a word of the source", source: "the perceptron", target: "le perceptron" },
    { why: "its plural", source: "a joypad", target: "deux joypads" },
    { why: "a term formed on the source's", source: "tokenised text", target: "un texte tokenisé" },
    { why: "a term with a French ending", source: "an archiver", target: "un archiveur" },
    { why: "a prefix", source: "", target: "un objet transneptunien" },
    { why: "a prefix that begins with another", source: "", target: "des fils interbloqués" },
    { why: "what a verb can be done to", source: "", target: "des paquets routables" },
    { why: "who does it, with a prefix", source: "", target: "un repartitionneur" },
    { why: "a name", source: "", target: "Danyliouk est venu." },
    { why: "a name inside a sentence", source: "", target: "Avec Danyliouk et Developpement." },
    { why: "a name of the document in small letters", source: "", target: "le mot zaporoj" },
    { why: "an address", source: "", target: "voir exampel.example" },
    { why: "a mail address", source: "", target: "écrire à servcie@exampel.example" },
    { why: "an option and a path", source: "", target: "avec --developpement dans /developpement" },
    { why: "a file name", source: "", target: "ouvrir developpement.txt ou developpement_2" },
    { why: "letters with digits", source: "", target: "le moteur rs232c et la v2beta" },
    { why: "an acronym and a Roman numeral", source: "", target: "le COFRAC au XIVe siècle" },
    { why: "a compound of French words", source: "", target: "installez-le en avant-hier-soir" },
    {
      why: "both spellings of the reform",
      source: "",
      target: "un évènement, un événement, un ognon, il connait",
    },
    {
      why: "elisions",
      source: "",
      target: "jusqu'aujourd'hui, lorsqu’elle, quelqu'un, l'homme, d’abord",
    },
    { why: "a foreign quotation", source: "", target: "Il dit « ceterum censo delendom » ici." },
    { why: "œ without its ligature", source: "", target: "la soeur et le coeur" },
  ])("does not flag $why", ({ source, target }) => {
    const facts = { names: ["Zaporoj"] };
    expect(flagged(spelling, { source, target }, { knowledge, facts })).toEqual([]);
  });

  test("offers a fix where one word can be meant, and names three at most where several can", () => {
    expect(findings("le developpement")).toMatchObject([{ suggestion: "développement" }]);
    const [several] = findings("une porte ativée");
    expect(several).not.toHaveProperty("suggestion");
    expect(several?.message.en).toBe("“ativée” is not in the dictionary: activée or avivée?");
    expect(several?.message.fr).toMatch(/dictionnaire\u00a0: activée ou avivée\u202f\?$/);
  });
});

describe("spelling with a second opinion", () => {
  test("is silent about a word that the other dictionary has", () => {
    expect(findings("le developpement", saying({ developpement: [] }))).toEqual([]);
  });

  test("names first what the other dictionary thinks of first", () => {
    const [finding] = findings("une porte ativée", saying({ ativée: ["avivée", "activée"] }));
    expect(finding?.message.en).toContain("avivée or activée?");
  });

  test.each([
    {
      why: "a long word that is near to many",
      word: "continer",
      suggestions: ["continuer", "container"],
    },
    { why: "a part of a compound", word: "ci-desous", suggestions: ["ci-dessous"] },
    { why: "a word with a capital", word: "Enregisrement", suggestions: ["Enregistrement"] },
  ])("finds $why, which it does not find alone", ({ word, suggestions }) => {
    expect(findings(`${word} des pages`)).toEqual([]);
    expect(findings(`${word} des pages`, saying({ [word]: suggestions }))).toMatchObject([
      { span: { start: 0, end: word.length }, message: { en: expect.stringContaining(word) } },
    ]);
  });

  test.each([
    { why: "a prefix taken for a word", word: "rétroporté", suggestions: ["rétro porté"] },
    {
      why: "a compound of its own",
      word: "multi-threadé",
      suggestions: ["multi-thread", "multi-threads"],
    },
    { why: "a name that is near to a word", word: "Brouardin", suggestions: ["Bourdin"] },
    { why: "a word two letters away", word: "visualisateur", suggestions: ["visualisaient"] },
  ])("does not flag $why", ({ word, suggestions }) => {
    expect(findings(`${word} des pages`, saying({ [word]: suggestions }))).toEqual([]);
  });

  test("does not flag a term of the source whatever it says", () => {
    const second = saying({ tokeniseur: ["tokaniseur"] });
    expect(findings("le tokeniseur", second, "the tokeniser")).toEqual([]);
  });
});

test("of common words, each misspelt in four ways, nearly all are flagged, most with their fix and none with another", () => {
  const typos = misspell(20_261).filter(({ typo }) => !knowledge.french?.has(typo));
  const found = typos.map(({ word, typo }) => {
    const [finding] = findings(`le ${typo} de la ville`);
    if (finding === undefined) return "missed";
    if (finding.suggestion === undefined)
      return finding.message.en.includes(word) ? "named" : "flagged";
    return finding.suggestion === word ? "fixed" : "wrong";
  });
  const share = (...kinds: readonly string[]) =>
    found.filter((kind) => kinds.includes(kind)).length / typos.length;
  expect(typos.length).toBeGreaterThan(300);
  expect(share("missed")).toBeLessThan(0.05);
  expect(share("fixed")).toBeGreaterThan(0.8);
  expect(share("fixed", "named")).toBeGreaterThan(0.9);
  expect(share("wrong")).toBe(0);
});

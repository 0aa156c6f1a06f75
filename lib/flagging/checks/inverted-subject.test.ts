import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { invertedSubject } from "./inverted-subject";
import { learnFacts } from "../document-facts";

const knowledge = loadLanguageKnowledge();
const facts = learnFacts([], { source: "en", target: "fr" });
const suggested = (target: string) =>
  invertedSubject.run({ source: "", target }, facts, knowledge).map((one) => one.suggestion);

describe("inverted-subject", () => {
  test.each([
    ["Y a-il un problème ?", "a-t-il"],
    ["Y-a-t-il un problème ?", "Y a-t-il"],
    ["Y aura-il du vent ?", "aura-t-il"],
    ["A-t'il une voiture ?", "A-t-il"],
    ["A-t’elle répondu ?", "A-t-elle"],
    ["Où va t-il ?", "va-t-il"],
    ["Viendra-il demain ?", "Viendra-t-il"],
    ["Que mange-elle ?", "mange-t-elle"],
    ["Comment prend-t-on le train ?", "prend-on"],
    ["Donnez-moi-le.", "Donnez-le-moi"],
    ["Ne touchez-le pas.", "Ne le touchez"],
    ["N'ouvrez-la jamais.", "Ne l'ouvrez"],
    ["Ne parlez-en pas.", "N'en parlez"],
    ["Montrez-lui-les.", "Montrez-les-lui"],
  ])("flags %s", (target, right) => {
    expect(suggested(target)).toEqual([right]);
  });

  test.each([
    "Y a-t-il un problème ?",
    "Est-il parti ? Sont-elles là ? Fait-on cela ?",
    "« Viens », dit-il, répond-elle, pensa-t-on.",
    "Ainsi vainc-t-il.",
    "Ne voulez-vous pas venir ? N'avons-nous pas fini ?",
    "Parlez-en. Ouvrez-la, ne le touchez pas.",
    "Puisse-t-il revenir !",
    "Donnez-le-moi. Rendez-nous-les.",
    "Va-t'en, va-t-en-guerre que tu es.",
    "Prends-les, mets-le, regarde-la.",
    "Peut-être viendra-t-il.",
    "Dussé-je mourir, vit-on jamais cela ?",
    "Qu'a-t-elle ? Que n'a-t-il écrit !",
    "Crois-le ou non, celui-là l'a vu.",
  ])("does not flag %s", (target) => {
    expect(suggested(target)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { relativePronoun } from "./relative-pronoun";

const knowledge = loadLanguageKnowledge();
const check = (target: string, source = "") =>
  flagged(relativePronoun, { source, target }, { knowledge });

describe("relative-pronoun", () => {
  test.each([
    ["the car that I need", "La voiture que j'ai besoin est ici.", "que"],
    ["the documents you need", "les documents que vous avez besoin", "que"],
    ["everything you need", "Voici tout ce que vous avez besoin.", "que"],
    ["the tools you will need", "les outils que vous aurez besoin", "que"],
    ["what he needs", "Il a ce qu'il a besoin.", "qu'"],
    ["the book I'm talking about", "Le livre que je parle est rare.", "que"],
    ["the problem we spoke of", "le problème que nous avons parlé", "que"],
    ["The man who is here", "L'homme que est ici vous attend.", "que"],
    ["the woman who has a car", "la femme que a une voiture", "que"],
    ["People who are tired sleep.", "Les gens que sont fatigués dorment.", "que"],
    ["the house I see", "La maison qui je vois est grande.", "qui"],
    ["the man she loves", "l'homme qui elle aime", "qui"],
  ])("flags %s → %s", (source, target, span) => {
    expect(check(target, source)).toEqual([span]);
  });

  test.each([
    ["the car I need to sell", "La voiture que j'ai besoin de vendre est ici."],
    ["It is money that I need.", "C'est d'argent que j'ai besoin."],
    ["It's not advice he needs.", "Ce n'est pas de conseils qu'il a besoin."],
    ["I believe I need help.", "J'ai l'impression que j'ai besoin d'aide."],
    ["the proof that I need", "Voilà la preuve que j'en ai besoin."],
    ["heroes that firemen are", "ces héros que sont les pompiers"],
    ["what friends who were young become", "les enfants que sont devenus mes amis"],
    ["pillars which judges are", "ces piliers que sont en démocratie les juges"],
    ["Tell that man who I am.", "Dis à cet homme qui je suis."],
    ["He told the guard who he loved.", "Il dit au garde qui il aimait."],
    ["the language that we talk about in", "la langue que je parle"],
    ["that we spoke of it", "Je sais que nous avons parlé de cela."],
    ["the man to whom I speak", "l'homme à qui je parle, avec qui il vit"],
    ["What have they become who left?", "Que sont devenus ceux qui partirent ?"],
    ["those that time forgets", "ceux que trahit le sort"],
    ["the girl that Pierre courts", "la fille que courtise Pierre"],
    ["It is important that he speaks of it", "Il est important que vous parliez."],
    ["until you need it", "jusqu'à ce que vous ayez besoin d'aide"],
    ["whenever you need", "chaque fois que vous avez besoin de lui"],
    ["a man who, I believe, lies", "un homme qui, je crois, ment"],
  ])("does not flag %s → %s", (source, target) => {
    expect(check(target, source)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { calques } from "./calques";
import { faultyConstruction } from "./faulty-construction";

const knowledge = loadLanguageKnowledge();

describe("faulty-construction in passives that English has", () => {
  test.each([
    ["I was told he had left.", "J'ai été dit qu'il était parti.", "été dit"],
    ["We have never been told so.", "Nous n'avons jamais été dits cela.", "été dits"],
    ["She was asked to leave.", "Elle a été demandée de partir.", "été demandée"],
    ["Users are asked to sign in.", "Les utilisateurs sont demandés de se connecter.", "demandés"],
    ["You will be asked to enter it.", "Vous serez demandé de l'entrer.", "demandé"],
    ["I was offered a job.", "J'ai été offert un emploi.", "été offert"],
    ["They were promised a raise.", "Ils ont été promis une augmentation.", "été promis"],
    ["We were shown the house.", "Nous avons été montrés la maison.", "été montrés"],
    ["She was not allowed to speak.", "Elle n'a pas été permise de parler.", "permise"],
    ["I was lied to.", "J'ai été menti.", "été menti"],
  ])("flags %s → %s", (source, target, span) => {
    expect(flagged(faultyConstruction, { source, target }, { knowledge })).toEqual([span]);
  });

  test.each([
    ["It was said that he had left.", "Il a été dit qu'il était parti."],
    ["The truth was told.", "La vérité a été dite."],
    ["Mass was said. It was said in Latin.", "La messe fut dite. Elle a été dite en latin."],
    ["Her hand was asked for.", "Elle a été demandée en mariage."],
    ["It is asked of users to sign in.", "Il est demandé aux utilisateurs de se connecter."],
    ["I was turned down.", "J'ai été refusé le mois dernier."],
    ["They were favourites.", "Ils ont été donnés favoris par la presse."],
    ["I was given up for dead.", "J'ai été donné pour mort."],
    ["It has been shown twice.", "Elle a été montrée deux fois, puis elle a été offerte au musée."],
    ["She was given it last week.", "Elle lui a été offerte la semaine dernière."],
    ["They were offered the same year.", "Ils ont été offerts la même année à deux musées."],
    ["They were taught for years.", "Elles ont été enseignées des années durant."],
    ["You are asked for at reception.", "Vous êtes demandé à l'accueil."],
    ["You have been obeyed.", "Vous avez été obéi."],
    ["He was given a lesson.", "Il a été donné une leçon à cet homme."],
  ])("does not flag %s → %s", (source, target) => {
    expect(flagged(faultyConstruction, { source, target }, { knowledge })).toEqual([]);
  });
});

describe("faulty-construction in verbs after a preposition", () => {
  test.each([
    ["Par cliquant sur le bouton, vous validez.", ["Par"]],
    ["Ils sont partis après ayant mangé.", ["ayant"]],
    ["Il a arrêté fumer.", ["fumer"]],
    ["Elle ne cesse travailler.", ["travailler"]],
    ["Il est difficile croire cela.", ["croire"]],
    ["C'est facile utiliser.", ["utiliser"]],
  ])("flags %s", (target, spans) => {
    expect(flagged(faultyConstruction, { source: "", target }, { knowledge })).toEqual(spans);
  });

  test.each([
    "En cliquant sur le bouton, vous validez.",
    "Ils ont commencé par manger.",
    "Il a cessé tout travail.",
    "Il ne cesse de parler.",
    "Arrêtez, manger attendra.",
    "Il est difficile de croire cela.",
    "Le plus difficile, croire, est derrière nous.",
    "Son rire est simple, parler lui coûte.",
    "Après avoir mangé, ils partirent.",
  ])("does not flag %s", (target) => {
    expect(flagged(faultyConstruction, { source: "", target }, { knowledge })).toEqual([]);
  });
});

describe("calques of for with a length of time", () => {
  test.each([
    ["He lived here for ten years.", "Il a vécu ici pour dix ans.", ["pour"]],
    ["Cook for 10 minutes.", "Faites cuire pour 10 minutes.", ["pour"]],
    ["It rained for several days.", "Il a plu pour plusieurs jours.", ["pour"]],
    ["They studied for many months.", "Ils ont étudié pour de nombreux mois.", ["pour"]],
    ["He was sentenced for ten years.", "Il fut condamné pour dix ans.", []],
    ["She left for two weeks.", "Elle est partie pour deux semaines.", []],
    ["He lives for his ten cats.", "Il vit pour ses dix chats.", []],
    ["The lease runs for three years.", "Le bail est signé pour trois ans.", []],
    ["He lived there for ten years.", "Il y a vécu dix ans.", []],
    ["It is valid for a year.", "Il est valable pour un an.", []],
  ])("%s → %s", (source, target, spans) => {
    expect(flagged(calques, { source, target }, { knowledge })).toEqual(spans);
  });
});

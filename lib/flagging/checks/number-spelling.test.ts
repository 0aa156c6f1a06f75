import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { learnFacts } from "../document-facts";
import { numberSpelling } from "./number-spelling";

const knowledge = loadLanguageKnowledge();
const facts = learnFacts([], { source: "en", target: "fr" });
const suggested = (target: string, source = "") =>
  numberSpelling.run({ source, target }, facts, knowledge).map((one) => one.suggestion);

describe("number-spelling", () => {
  test.each([
    ["Cela coûte deux cent dollars.", "cents"],
    ["Trois cent personnes sont mortes.", "cents"],
    ["deux cents cinquante habitants", "cent"],
    ["six cents mille euros", "cent"],
    ["quatre-vingt personnes", "quatre-vingts"],
    ["quatre-vingts-deux jours", "quatre-vingt-deux"],
    ["deux milles habitants", "mille"],
    ["dix milles soldats", "mille"],
  ])("flags %s", (target, right) => {
    expect(suggested(target)).toEqual([right]);
  });

  test.each([
    "deux cents dollars et deux cent cinquante euros",
    "deux cent mille hommes, deux cents millions d'hommes",
    "à la page deux cent, lignes une à dix",
    "dans les années quatre-vingt finissantes",
    "en mil neuf cent quatre-vingt, années fastes",
    "quatre-vingts hommes, quatre-vingt-deux femmes, quatre-vingt mille francs",
    "cent dollars, mille mercis, des mille et des cents",
    "à trois milles marins de la côte",
    "ils font trente milles d'une traite",
    "six cent quatre-vingts millions de dollars, cent quatre-vingts euros",
    "faire les cent pas",
    "les quatre cents coups, les cent jours",
    "l'an neuf cent marque un tournant",
    "gagner pour cent sous, dix pour cent places",
  ])("does not flag %s", (target) => {
    expect(suggested(target)).toEqual([]);
  });

  test("leaves miles", () => {
    expect(suggested("à dix milles de là", "ten miles away")).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { faultyConstruction } from "./faulty-construction";

const knowledge = loadLanguageKnowledge();
const check = (target: string, source = "") =>
  flagged(faultyConstruction, { source, target }, { knowledge });

describe("faulty-construction in the place of pronouns", () => {
  test.each([
    ["Elle a lui demandé.", "lui"],
    ["J'ai lui dit la vérité.", "lui"],
    ["Il les aime, il a les mangés.", "les"],
    ["Il a me donné un livre.", "me"],
    ["Le médecin avait leur parlé.", "leur"],
    ["Ils ont nous invités.", "nous"],
    ["Je lui l'ai donné.", "lui l'"],
    ["Nous leur les donnons.", "leur les"],
  ])("flags %s", (target, span) => {
    expect(check(target)).toEqual([span]);
  });

  test("asks the source after a noun", () => {
    const target = "Le ministre a lui répondu hier.";
    expect(check(target, "The minister answered him yesterday.")).toEqual(["lui"]);
    expect(check(target, "The minister, for his part, answered yesterday.")).toEqual([]);
  });

  test.each([
    "Elle lui a demandé, il les a vus.",
    "Le ministre a lui démissionné.",
    "Il a lui-même décidé.",
    "Elle a les yeux fermés et les mains jointes.",
    "Ils ont leur passé, nous avons le nôtre.",
    "Il a le fait en tête.",
    "Le soleil a lui.",
    "Elle le lui rendra ; je le leur dis.",
    "Lui le sait ; leur la vie est douce.",
    "On a les blessés à soigner.",
    "Il y a nous et vous.",
    "Avez-vous vous-même signé ?",
    "Ils ont vous et moi pour amis.",
  ])("does not flag %s", (target) => {
    expect(check(target)).toEqual([]);
  });
});

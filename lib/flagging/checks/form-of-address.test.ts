import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { learnFacts } from "../document-facts";
import { flagged } from "../testing/flagged";
import { formOfAddress } from "./form-of-address";

const knowledge = loadLanguageKnowledge();
const check = (segment: { source: string; target: string }, address: "vous" | "tu" | "open") =>
  flagged(formOfAddress, segment, { knowledge, facts: { address } });

describe("form-of-address", () => {
  test.each([
    {
      why: "a possessive",
      source: "Keep your receipt for two years.",
      target: "Gardez ta facture pendant deux ans.",
      spans: ["ta"],
    },
    {
      why: "a pronoun and what belongs to it",
      source: "When you travel, you can leave your bicycle here.",
      target: "Quand tu voyages, tu peux laisser ton vélo ici.",
      spans: ["tu", "tu", "ton"],
    },
    {
      why: "a possessive in the plural",
      source: "Wash your hands.",
      target: "Lavez tes mains.",
      spans: ["tes"],
    },
    {
      why: "a reflexive command",
      source: "Make sure that the lid is shut before you start.",
      target: "Assure-toi que le couvercle est fermé avant de commencer.",
      spans: ["Assure-toi"],
    },
    {
      why: "a command with its object",
      source: "Rinse it with cold water.",
      target: "Rince-la à l'eau froide.",
      spans: ["Rince-la"],
    },
    {
      why: "a command that can be nothing else",
      source: "Turn off the lamp.",
      target: "Éteins la lampe.",
      spans: ["Éteins"],
    },
    {
      why: "an elided pronoun",
      source: "This map helps you find the way.",
      target: "Ce plan t'aide à trouver le chemin.",
      spans: ["t'"],
    },
    {
      why: "an inversion",
      source: "Do you need a charger?",
      target: "As-tu besoin d'un chargeur ?",
      spans: ["As-tu"],
    },
  ])("flags tu in $why where the document says vous", ({ source, target, spans }) => {
    expect(check({ source, target }, "vous")).toEqual(spans);
  });

  test.each([
    {
      why: "a possessive",
      source: "Show your drawing to a friend.",
      target: "Montre votre dessin à un ami.",
      spans: ["votre"],
    },
    {
      why: "a command",
      source: "Cut the paper along the line.",
      target: "Découpez le papier le long de la ligne.",
      spans: ["Découpez"],
    },
    {
      why: "a pronoun",
      source: "You can start again.",
      target: "Vous pouvez recommencer.",
      spans: ["Vous"],
    },
  ])("flags vous in $why where the document says tu", ({ source, target, spans }) => {
    expect(check({ source, target }, "tu")).toEqual(spans);
  });

  test.each([
    {
      why: "vous throughout",
      source: "Check your battery.",
      target: "Vérifiez votre pile.",
    },
    {
      why: "a quotation",
      source: "The poster says “You can do it”.",
      target: "L'affiche dit « Tu peux le faire ».",
    },
    {
      why: "a line of dialogue",
      source: "– Are you coming with your brother?",
      target: "– Tu viens avec ton frère ?",
    },
    {
      why: "a person who speaks of herself",
      source: "I love you, he wrote to her.",
      target: "Je t'aime, lui écrivait-il.",
    },
    {
      why: "the tone of a letter",
      source: "Choose the tone of your letter.",
      target: "Choisissez le ton de votre lettre.",
    },
    {
      why: "a participle",
      source: "When you came in, he fell silent.",
      target: "Quand vous êtes entré, il s'est tu.",
    },
    {
      why: "what a function does",
      source: "Return the list that you gave.",
      target: "Renvoie la liste que vous avez donnée.",
    },
    {
      why: "a noun at the head of a line",
      source: "Note that your card has no number.",
      target: "Note : votre carte n'a pas de numéro.",
    },
    {
      why: "a command that includes the writer",
      source: "Suppose that you have two keys.",
      target: "Supposons que vous avez deux clés.",
    },
    {
      why: "a verb in the third person",
      source: "Shows your position.",
      target: "Affiche votre position.",
    },
    {
      why: "a text that the source does not say to anybody",
      source: "The Tu dynasty ended there.",
      target: "La dynastie Tu finit là.",
    },
  ])("does not flag $why where the document says vous", ({ source, target }) => {
    expect(check({ source, target }, "vous")).toEqual([]);
  });

  test.each([
    {
      why: "several persons",
      source: "You can all sit down, children.",
      target: "Vous pouvez tous vous asseoir, les enfants.",
      address: "tu" as const,
    },
    {
      why: "a meeting",
      source: "Do you have an appointment?",
      target: "As-tu un rendez-vous ?",
      address: "tu" as const,
    },
    {
      why: "a document that says both",
      source: "Keep your receipt.",
      target: "Garde ta facture.",
      address: "open" as const,
    },
  ])("does not flag $why", ({ source, target, address }) => {
    expect(check({ source, target }, address)).toEqual([]);
  });

  test.each([
    { source: "Keep your receipt.", target: "Gardez ta facture.", suggestion: "votre" },
    { source: "Clean your glasses.", target: "Nettoyez tes lunettes.", suggestion: "vos" },
    { source: "Rinse it.", target: "Rince-le.", suggestion: "Rincez-le" },
    { source: "You can go.", target: "Tu peux partir.", suggestion: undefined },
  ])("suggests $suggestion", ({ source, target, suggestion }) => {
    const facts = learnFacts([], { source: "en", target: "fr" });
    const [finding] = formOfAddress.run(
      { source, target },
      { ...facts, address: "vous" },
      knowledge,
    );
    expect(finding?.suggestion).toBe(suggestion);
  });
});

import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { adjectiveAgreement } from "./adjective-agreement";

const knowledge = loadLanguageKnowledge();

describe("adjective-agreement", () => {
  test.each([
    {
      why: "the number of the verb",
      source: "Three of them are dead.",
      target: "Trois d'entre elles sont mort.",
      spans: ["mort"],
    },
    {
      why: "two adverbs before it",
      source: "The lid is not properly locked.",
      target: "Si le couvercle n'est pas correctement verrouillée, l'eau déborde.",
      spans: ["verrouillée"],
    },
    {
      why: "a verb that took another noun's number, with its attribute",
      source: "The list of patients is long.",
      target: "La liste des patients sont longues.",
      spans: ["sont longues"],
    },
    {
      why: "a gender",
      source: "",
      target: "Dans les régions froids, montez-le.",
      spans: ["froids"],
    },
    {
      why: "a number",
      source: "",
      target: "Seul le personnel qualifiés peut intervenir.",
      spans: ["qualifiés"],
    },
    {
      why: "an attribute",
      source: "",
      target: "Toutes les vannes sont ouvert.",
      spans: ["ouvert"],
    },
    {
      why: "an adjective before its noun",
      source: "",
      target: "Ann, ancienne officier du renseignement",
      spans: ["ancienne officier"],
    },
    { why: "a pronoun's attribute", source: "", target: "Elle est heureux.", spans: ["heureux"] },
    {
      why: "an attribute of a far-off verb with its own subject",
      source: "",
      target: "Le vent, dit-on, est la cause principal.",
      spans: ["principal"],
    },
    {
      why: "a participle after a modal verb",
      source: "",
      target: "Les piles ne doivent pas être jeté.",
      spans: ["jeté"],
    },
    {
      why: "a participle after a comma",
      source: "",
      target: "La région, peuplé de bergers, est belle.",
      spans: ["peuplé"],
    },
    {
      why: "the second of two attributes",
      source: "",
      target: "Les pentes sont douces et étroit.",
      spans: ["étroit"],
    },
    {
      why: "a relative's attribute",
      source: "",
      target: "C'est une ville qui est très ancien.",
      spans: ["ancien"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(adjectiveAgreement, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    {
      why: "adjectives that share a plural noun",
      source: "The American and British governments agree.",
      target: "Les gouvernements américain et britannique sont d'accord.",
    },
    {
      why: "a verb of the same number",
      source: "Three of them are dead.",
      target: "Trois d'entre elles sont mortes.",
    },
    {
      why: "two adverbs",
      source: "It is not really done.",
      target: "Si la porte n'est pas vraiment fermée, attendez.",
    },
    {
      why: "an adjective of an earlier noun",
      source: "",
      target: "les directeurs de la banque concernés",
    },
    { why: "joined nouns", source: "", target: "la ville et le village voisins" },
    { why: "a pronoun of any gender", source: "", target: "Celle-ci est comparée à une autre." },
    {
      why: "a participle after another subject",
      source: "",
      target: "une méthode qui est utilisée",
    },
    { why: "an attribute of la plupart", source: "", target: "La plupart sont ombragées." },
    { why: "what follows une fois", source: "", target: "Une fois terminée, elle part." },
    {
      why: "a pronoun before des",
      source: "",
      target: "Aucune des personnes n'est responsable.",
    },
    {
      why: "a participle that is no adjective",
      source: "x",
      target: "Le ministre est allé à Paris.",
    },
    { why: "how much more", source: "x", target: "Le coût était deux fois plus élevé." },
    { why: "half past", source: "x", target: "Ils arrivèrent à cinq heures et demie." },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(adjectiveAgreement, { source, target }, { knowledge })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { negation } from "./negation";

const knowledge = loadLanguageKnowledge();

describe("negation", () => {
  test.each([
    {
      why: "a lost negation beside without",
      source: "We cannot win without you.",
      target: "Nous pouvons gagner sans vous.",
      spans: ["pouvons gagner"],
    },
    {
      why: "a ban that became an order",
      source: "The appliance must not be used by children.",
      target: "L'appareil doit être utilisé par des enfants.",
      spans: ["doit être utilisé"],
    },
    {
      why: "a lost negation",
      source: "It does not cover damage.",
      target: "Elle couvre les dommages.",
      spans: ["couvre"],
    },
    {
      why: "a negation made up",
      source: "The pump starts after two minutes.",
      target: "La pompe ne démarre pas après deux minutes.",
      spans: ["ne démarre pas"],
    },
    {
      why: "one sentence of two",
      source: "Do not run. They do not bite.",
      target: "Ne courez pas. Ils mordent.",
      spans: ["mordent"],
    },
    {
      why: "a word that only begins like a denial",
      source: "The fire does not spread.",
      target: "L'incendie s'étend.",
      spans: ["étend"],
    },
    {
      why: "a word that only begins like a second denial",
      source: "The device is not under warranty.",
      target: "L'appareil est sous garantie.",
      spans: ["est"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(negation, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    {
      why: "two denials that make the contrary",
      source: "You must not leave without it.",
      target: "Emportez-le toujours.",
    },
    {
      why: "what happens without",
      source: "I could not sleep without it.",
      target: "Sans cela, je restais éveillé.",
    },
    {
      why: "without as well",
      source: "We cannot win without you.",
      target: "Nous ne gagnerons pas sans vous.",
    },
    {
      why: "impossible without",
      source: "You cannot win without help.",
      target: "Impossible de gagner sans aide.",
    },
    { why: "a negation", source: "It does not start.", target: "Elle ne démarre pas." },
    { why: "a word that says it", source: "Do not use it.", target: "Évitez de l'utiliser." },
    { why: "not only", source: "It not only saves time.", target: "Cela fait gagner du temps." },
    {
      why: "a denied opposite",
      source: "The task is difficult.",
      target: "La tâche n'est pas facile.",
    },
    { why: "a question", source: "Don't you think so?", target: "Pensez-vous cela ?" },
    { why: "an idiom", source: "I couldn't agree more.", target: "Je suis tout à fait d'accord." },
    {
      why: "an opposite of what is denied",
      source: "The price is not cheap.",
      target: "Le prix est élevé.",
    },
    {
      why: "two denials by an opposite",
      source: "Nobody was absent.",
      target: "Tout le monde était présent.",
    },
    { why: "a verb by its opposite", source: "He did not die.", target: "Il a survécu." },
    {
      why: "an idiom of degree",
      source: "He couldn't have been more polite.",
      target: "Il s'est montré d'une politesse exquise.",
    },
    {
      why: "a limit",
      source: "Products weighing up to 3 kg qualify.",
      target: "Le poids n'excède pas 3 kg.",
    },
    {
      why: "what is closed",
      source: "The shop is closed on Mondays.",
      target: "Le magasin n'ouvre pas le lundi.",
    },
    { why: "a call to be calm", source: "Relax.", target: "Ne vous inquiétez pas." },
    { why: "a call to wait", source: "Hold on!", target: "Ne quittez pas !" },
    {
      why: "an order by the opposite",
      source: "Do not disconnect the power supply.",
      target: "Laissez l'appareil branché.",
    },
    {
      why: "a field to fill in",
      source: "This field cannot be empty.",
      target: "Ce champ est obligatoire.",
    },
    { why: "the contrary", source: "The road isn't safe.", target: "La route est dangereuse." },
    {
      why: "two denials that affirm",
      source: "The supply is not unlimited.",
      target: "L'offre est limitée.",
    },
    {
      why: "an order of two denials",
      source: "Never leave the fire unwatched.",
      target: "Surveillez toujours le feu.",
    },
    {
      why: "what nobody denies",
      source: "Nobody would deny it.",
      target: "Tout le monde l'admettra.",
    },
    {
      why: "an idiom of frequency",
      source: "More often than not, it rains.",
      target: "Le plus souvent, il pleut.",
    },
    {
      why: "a verb that refutes",
      source: "The data do not confirm this.",
      target: "Les données réfutent cela.",
    },
    { why: "who went out", source: "He's not here.", target: "Il est sorti." },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(negation, { source, target }, { knowledge })).toEqual([]);
  });
});

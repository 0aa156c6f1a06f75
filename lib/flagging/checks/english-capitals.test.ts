import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { englishCapitals } from "./english-capitals";

const knowledge = loadLanguageKnowledge();

describe("english-capitals", () => {
  test.each([
    {
      why: "an adjective of a nation",
      source: "Russian troops",
      target: "les troupes Russes",
      spans: ["Russes"],
    },
    {
      why: "an adjective of a body",
      source: "the National Council",
      target: "le Conseil National",
      spans: ["National"],
    },
    {
      why: "a treaty in a body's name",
      source: "the Collective Security Treaty Organization",
      target: "l'Organisation du Traité de sécurité collective",
      spans: ["Traité"],
    },
    {
      why: "a heading",
      source: "Installation And Maintenance Guide",
      target: "Guide Complet D'Installation Et D'Entretien Annuel",
      spans: ["Guide Complet D'Installation Et D'Entretien Annuel"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(englishCapitals, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a people", source: "the Russians", target: "les Russes" },
    { why: "a noun after a body", source: "the Council of State", target: "le Conseil d'État" },
    { why: "a nominal adjective", source: "a tall Bulgarian", target: "un grand Bulgare" },
    { why: "a list of names", source: "Ann Lee, Bob Ray", target: "Ann Lee, Bob Ray" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(englishCapitals, { source, target }, { knowledge })).toEqual([]);
  });
});

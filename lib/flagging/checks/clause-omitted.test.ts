import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { clauseOmitted } from "./clause-omitted";

const knowledge = loadLanguageKnowledge();

describe("clause-omitted", () => {
  test.each([
    {
      why: "a clause with unless",
      source: "It must not be used by children under 8 unless they are supervised by adults.",
      target: "Interdit aux enfants de moins de 8 ans.",
      spans: ["."],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(clauseOmitted, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    {
      why: "a clause that is there",
      source: "It must not be used by children unless they are supervised.",
      target: "Les enfants ne doivent pas s'en servir sauf sous surveillance.",
    },
    {
      why: "a longer target",
      source: "Call us unless you are asked for it.",
      target: "Appelez-nous, à ceci près qu'on peut vous le demander.",
    },
    {
      why: "an opener at the start",
      source: "Unless asked for it by the staff, do not call.",
      target: "N'appelez pas.",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(clauseOmitted, { source, target }, { knowledge })).toEqual([]);
  });
});

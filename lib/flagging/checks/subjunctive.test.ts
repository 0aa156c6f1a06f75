import { describe, expect, test } from "vitest";
import { loadLanguageKnowledge } from "../../server/providers/load-language-knowledge";
import { flagged } from "../testing/flagged";
import { subjunctive } from "./subjunctive";

const knowledge = loadLanguageKnowledge();

describe("subjunctive", () => {
  test.each([
    {
      why: "jusqu'à ce que",
      source: "",
      target: "Tournez jusqu'à ce que la valeur souhaitée est affichée.",
      spans: ["est affichée"],
    },
    {
      why: "bien que",
      source: "",
      target: "Bien que le filtre est propre, changez-le.",
      spans: ["est"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(subjunctive, { source, target }, { knowledge })).toEqual(spans);
  });

  test.each([
    { why: "a verb of both moods", source: "", target: "jusqu'à ce que la pompe démarre" },
    { why: "the subjunctive", source: "", target: "Bien que le filtre soit propre" },
    { why: "si bien que", source: "", target: "si bien que le filtre est propre" },
    { why: "bien after a verb", source: "", target: "On voit bien que le filtre est propre." },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(subjunctive, { source, target }, { knowledge })).toEqual([]);
  });
});

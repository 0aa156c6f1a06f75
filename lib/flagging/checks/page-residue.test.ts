import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { pageResidue } from "./page-residue";

describe("page-residue", () => {
  test.each([
    { why: "a heading of a page's frame", source: "", target: "Sommaire", spans: ["Sommaire"] },
    { why: "navigation in English", source: "", target: "Back to top", spans: ["Back to top"] },
    {
      why: "a link to another page",
      source: "SEE ALSO: A warning",
      target: "VOIR AUSSI : Un avertissement",
      spans: ["VOIR AUSSI :"],
    },
    { why: "a page number", source: "", target: "Page 4 of 12", spans: ["Page 4 of 12"] },
    {
      why: "a notice",
      source: "",
      target: "Copyright (c) 2018. Tous droits réservés",
      spans: ["Copyright (c) 2018. Tous droits réservés"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(pageResidue, { source, target })).toEqual(spans);
  });

  test.each([
    { why: "a heading that answers one", source: "Contents", target: "Sommaire" },
    {
      why: "a manual's cross-reference",
      source: "See also: chapter 3",
      target: "Voir aussi : chapitre 3",
    },
    { why: "a notice of the source", source: "Copyright 2018", target: "Copyright 2018" },
    { why: "a sentence", source: "", target: "Le sommaire est court." },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(pageResidue, { source, target })).toEqual([]);
  });
});

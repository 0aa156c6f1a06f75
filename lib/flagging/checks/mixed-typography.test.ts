import { describe, expect, test } from "vitest";
import { learnFacts } from "../document-facts";
import { flagged } from "../testing/flagged";
import { mixedTypography } from "./mixed-typography";

const typographic = { apostrophe: "typographic", ellipsis: "character" } as const;
const straight = { apostrophe: "straight", ellipsis: "points" } as const;

describe("mixed-typography", () => {
  test.each([
    {
      why: "a straight apostrophe",
      facts: typographic,
      target: "l'arbre et l’herbe",
      spans: ["'"],
    },
    { why: "three points", facts: typographic, target: "Attendez...", spans: ["..."] },
    { why: "a curved apostrophe", facts: straight, target: "l'arbre et l’herbe", spans: ["’"] },
    { why: "an ellipsis", facts: straight, target: "Attendez…", spans: ["…"] },
  ])("flags $why among others", ({ facts, target, spans }) => {
    expect(flagged(mixedTypography, { source: "", target }, { facts })).toEqual(spans);
  });

  test.each([
    { why: "the document's own", facts: typographic, source: "", target: "l’arbre…" },
    { why: "its own, straight", facts: straight, source: "", target: "l'arbre..." },
    {
      why: "a name that stands so in the source",
      facts: typographic,
      source: "at Denny's",
      target: "chez Denny's",
    },
    { why: "a bearer's own", facts: straight, source: "", target: "l'étude d'O’Donnell" },
    { why: "a range of versions", facts: typographic, source: "", target: "main...dev" },
    { why: "a row of points", facts: typographic, source: "", target: "page ........ 3" },
  ])("does not flag $why", ({ facts, source, target }) => {
    expect(flagged(mixedTypography, { source, target }, { facts })).toEqual([]);
  });

  test.each([
    { why: "ten to one", curved: 10, upright: 1, apostrophe: "typographic" },
    { why: "one to ten", curved: 1, upright: 10, apostrophe: "straight" },
    { why: "five to one", curved: 5, upright: 1, apostrophe: "open" },
    { why: "too few", curved: 2, upright: 0, apostrophe: "open" },
  ])("learns from $why", ({ curved, upright, apostrophe }) => {
    const segments = [
      ...Array.from({ length: curved }, () => ({ source: "", target: "l’eau" })),
      ...Array.from({ length: upright }, () => ({ source: "", target: "l'eau" })),
    ];
    expect(learnFacts(segments, { source: "en", target: "fr" })).toMatchObject({ apostrophe });
  });
});

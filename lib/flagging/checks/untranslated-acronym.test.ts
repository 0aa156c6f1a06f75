import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { untranslatedAcronym } from "./untranslated-acronym";

describe("untranslated-acronym", () => {
  test.each([
    {
      why: "an acronym that the document translates",
      source: "the CSSX mission",
      target: "la mission CSSX",
      spans: ["CSSX"],
    },
    {
      why: "one that French has another for",
      source: "a WEEE point",
      target: "un point WEEE",
      spans: ["WEEE"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(
      flagged(
        untranslatedAcronym,
        { source, target },
        { facts: { acronyms: [{ source: "CSSX", target: "OSSX" }] } },
      ),
    ).toEqual(spans);
  });

  test.each([
    { why: "both together", source: "the CSSX", target: "l'OSSX (CSSX)" },
    { why: "one that French shares", source: "NASA", target: "la NASA" },
    { why: "part of a name", source: "NATO Defense College", target: "le NATO Defense College" },
    { why: "one that the source has not", source: "the point", target: "le point WEEE" },
  ])("does not flag $why", ({ source, target }) => {
    expect(
      flagged(
        untranslatedAcronym,
        { source, target },
        { facts: { acronyms: [{ source: "CSSX", target: "OSSX" }] } },
      ),
    ).toEqual([]);
  });
});

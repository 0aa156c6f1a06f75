import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { numberFormat } from "./number-format";

describe("number-format", () => {
  test.each([
    {
      why: "groups that may break",
      source: "100,000 soldiers",
      target: "100 000 soldats",
      spans: ["100 000"],
    },
    { why: "a decimal point before a unit", source: "8.2 kW", target: "8.2 kW", spans: ["8.2"] },
    {
      why: "English groups",
      source: "13,000 people",
      target: "13,000 personnes",
      spans: ["13,000"],
    },
    {
      why: "Swiss groups",
      source: "12,500 people",
      target: "12’500 personnes",
      spans: ["12’500"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(
      flagged(numberFormat, { source, target }, { facts: { punctuationSpace: "no-break" } }),
    ).toEqual(spans);
  });

  test.each([
    { why: "a version", source: "version 2.3", target: "la version 2.3" },
    { why: "a no-break space", source: "2,500", target: "2 500" },
    { why: "a telephone number", source: "+33 1 234 567", target: "+33 1 234 567" },
    { why: "an elision", source: "500 of 1000", target: "500 d'1000" },
    { why: "an address", source: "192.168.10.0", target: "192.168.10.0" },
  ])("does not flag $why", ({ source, target }) => {
    expect(
      flagged(numberFormat, { source, target }, { facts: { punctuationSpace: "no-break" } }),
    ).toEqual([]);
  });

  test("leaves Swiss groups to Switzerland", () => {
    const segment = { source: "12,500 people", target: "12’500 personnes" };
    const facts = { pair: { source: "en", target: "fr-CH" } };
    expect(flagged(numberFormat, segment, { facts })).toEqual([]);
  });
});

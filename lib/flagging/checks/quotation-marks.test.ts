import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { quotationMarks } from "./quotation-marks";

describe("quotation-marks", () => {
  test.each([
    {
      why: "straight marks where the document has guillemets",
      source: 'He said "yes".',
      target: 'Il a dit "oui".',
      spans: ['"', '"'],
    },
    {
      why: "a quotation that closes with another mark",
      source: 'He said "yes".',
      target: 'Il a dit « oui".',
      spans: ['"'],
    },
    {
      why: "a quotation that is not closed",
      source: '"It is so."',
      target: '"Il en est ainsi.',
      spans: ['"', "ainsi."],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(
      flagged(quotationMarks, { source, target }, { facts: { quotation: "guillemets" } }),
    ).toEqual(spans);
  });

  test.each([
    { why: "guillemets", source: '"Yes"', target: "« Oui »" },
    { why: "inches", source: 'a 12" disc', target: 'un disque de 12"' },
    {
      why: "a quotation that goes on in the next sentence",
      source: '"It is so.',
      target: "« Il en est ainsi.",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(
      flagged(quotationMarks, { source, target }, { facts: { quotation: "guillemets" } }),
    ).toEqual([]);
  });

  test("leaves straight marks alone in a document that has no others", () => {
    const segment = { source: 'He said "yes".', target: 'Il a dit "oui".' };
    expect(flagged(quotationMarks, segment, { facts: { quotation: "other" } })).toEqual([]);
  });
});

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
    {
      why: "a quotation within the sentence that is not closed",
      source: 'The word "house" has two meanings.',
      target: "Le mot « maison a deux sens.",
      spans: ["«"],
    },
    {
      why: "a quotation that nothing opens",
      source: "The word “house” has two meanings.",
      target: "Le mot maison » a deux sens.",
      spans: ["»"],
    },
    {
      why: "a quotation within another that is not closed",
      source: "He said: “The word ‘house’ has two meanings.”",
      target: "Il a dit : « Le mot “maison a deux sens. »",
      spans: ["“"],
    },
    {
      why: "a quotation that closes after the speaker and is not opened again",
      source: "“Come,” he said, “it is late.”",
      target: "« Venez », dit-il, il est tard. »",
      spans: ["»"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(
      flagged(quotationMarks, { source, target }, { facts: { quotation: "guillemets" } }),
    ).toEqual(spans);
  });

  test.each([
    { why: "guillemets", source: '"Yes"', target: "« Oui »" },
    {
      why: "a quotation that begins in an earlier segment",
      source: "It is late.”",
      target: "Il est tard. »",
    },
    {
      why: "two quotations of which the second goes on",
      source: "“One.” “Two.",
      target: "« Un. » « Deux.",
    },
    {
      why: "quotations that end together",
      source: "He said “it is a ‘house.’”",
      target: "Il a dit « c'est une « maison ».",
    },
    { why: "apostrophes", source: "the tree's “age”", target: "l'« âge » de l'arbre aujourd'hui" },
    { why: "single marks in the source", source: "‘Come,’ he said.", target: "« Venez, dit-il." },
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

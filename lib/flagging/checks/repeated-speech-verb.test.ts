import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { repeatedSpeechVerb } from "./repeated-speech-verb";

describe("repeated-speech-verb", () => {
  test.each([
    {
      why: "a quotation attributed twice",
      source: '"Yes," Ann Lee, a doctor, told us.',
      target: "« Oui », a déclaré une médecin. Ann Lee a déclaré.",
      spans: ["a déclaré"],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(repeatedSpeechVerb, { source, target })).toEqual(spans);
  });

  test.each([
    {
      why: "two statements",
      source: '"Yes," she said. "No," he said.',
      target: "« Oui », a déclaré Ann. « Non », a déclaré Jean.",
    },
    { why: "one statement", source: '"Yes," she said.', target: "« Oui », a déclaré Ann." },
    {
      why: "a report of a report",
      source: "He said she left.",
      target: "Il a dit qu'elle a dit partir.",
    },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(repeatedSpeechVerb, { source, target })).toEqual([]);
  });
});

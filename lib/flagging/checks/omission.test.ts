import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { omission } from "./omission";

describe("omission", () => {
  test.each([
    {
      why: "a source that nothing answers",
      source: "Keep it dry.",
      target: "",
      spans: ["Keep it dry."],
    },
    {
      why: "a long source cut to a third",
      source:
        "The committee met on Tuesday to discuss the budget, and it decided to put off the vote until the autumn.",
      target: "Le comité s'est réuni mardi.",
      spans: [
        "The committee met on Tuesday to discuss the budget, and it decided to put off the vote until the autumn.",
      ],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(omission, { source, target })).toEqual(spans);
  });

  test.each([
    { why: "a short answer to a short source", source: "Is that so?", target: "Oui ?" },
    { why: "a line of signs", source: "***", target: "" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(omission, { source, target })).toEqual([]);
  });
});

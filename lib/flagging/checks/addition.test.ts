import { describe, expect, test } from "vitest";
import { flagged } from "../testing/flagged";
import { addition } from "./addition";

describe("addition", () => {
  test.each([
    {
      why: "a sentence without a source",
      source: "",
      target: "Cliquez ici.",
      spans: ["Cliquez ici."],
    },
  ])("flags $why", ({ source, target, spans }) => {
    expect(flagged(addition, { source, target })).toEqual(spans);
  });

  test.each([
    { why: "a sentence with one", source: "Click here.", target: "Cliquez ici." },
    { why: "a line of signs", source: "", target: "* * *" },
  ])("does not flag $why", ({ source, target }) => {
    expect(flagged(addition, { source, target })).toEqual([]);
  });
});

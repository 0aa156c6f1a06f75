import { describe, expect, test } from "vitest";
import { compileCustomChecks } from "./compile-custom-check";
import type { CustomCheck } from "./custom-check";
import { runCustomChecks, searchSegment } from "./run-custom-checks";

const compiled = (targetPattern: string) =>
  compileCustomChecks([
    {
      id: "7d9d2c1e-0000-4000-8000-000000000000",
      name: "Hostile",
      why: "It takes long.",
      severity: "minor",
      category: "style/awkward",
      sourcePattern: null,
      targetPattern,
      mode: "found",
      isWholeWord: false,
      matchesCase: false,
      suggestion: null,
    } satisfies CustomCheck,
  ]);

// What a backtracking engine would take centuries for: that these end is the test.
describe("patterns that are made to cost", () => {
  test.each([
    "(a+)+$",
    "(a|a)*b",
    "(?:a?){90}a{90}",
    "a.*b|a",
    "([a-z]+)*=",
    "(.*)(.*)(.*)(.*)[^a]",
  ])("ends for the hostile %s", (targetPattern) => {
    const hostile = compiled(targetPattern);
    const target = `${"a".repeat(39_000)}!`;
    expect(runCustomChecks(hostile, { source: "", target }).length).toBeLessThanOrEqual(50);
  });

  test.each([
    ["a sentence", "Une phrase.", true],
    ["a segment that is too long for it", `${"a".repeat(39_000)}!`, false],
    ["one that is too long for any", "a".repeat(40_001), false],
  ])("tells whether it searched all of %s", (_, target, isWhole) => {
    const hostile = compiled("(?:a?){90}a{90}=");
    expect(searchSegment(hostile, { source: "", target })).toMatchObject({ isWhole });
  });

  test("a hundred hostile ones share the time of one", () => {
    const hostile = compiled("a.*b|(?:a|b)+c|a");
    const target = "a".repeat(20_000);
    const one = runCustomChecks(hostile, { source: "", target });
    const hundred = runCustomChecks(Array.from({ length: 100 }, () => hostile).flat(), {
      source: "",
      target,
    });
    expect(hundred.length).toBeLessThan(one.length + 100);
  });
});

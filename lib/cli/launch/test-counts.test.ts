import { describe, expect, test } from "vitest";
import { addCounts, countsLine, playwrightCounts, vitestCounts } from "./test-counts.mjs";

const LOADED = { status: "passed", assertionResults: [{}] };
const NOT_LOADED = { status: "failed", assertionResults: [] };

describe("vitestCounts", () => {
  test.each([
    ["all is well", { numPassedTests: 3, testResults: [LOADED] }, 0, "3 passed, 0 failed"],
    ["a test failed", { numPassedTests: 2, numFailedTests: 1 }, 1, "2 passed, 1 failed"],
    [
      "a file did not load",
      { numPassedTests: 2, testResults: [NOT_LOADED] },
      1,
      "2 passed, 1 failed",
    ],
    ["an error came after the tests", { numPassedTests: 2 }, 1, "2 passed, 1 failed"],
    [
      "skipped and planned ones",
      { numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 },
      0,
      "1 passed, 0 failed, 3 skipped",
    ],
    ["no report was written", undefined, 1, "0 passed, 1 failed"],
  ])("%s", (_case, report, exitCode, line) => {
    expect(countsLine(vitestCounts({ report, exitCode }))).toBe(line);
  });
});

describe("playwrightCounts", () => {
  test.each([
    ["all is well", { stats: { expected: 4, skipped: 1 } }, 0, "4 passed, 0 failed, 1 skipped"],
    ["one fails now and then", { stats: { expected: 3, flaky: 1 } }, 0, "3 passed, 1 failed"],
    ["the server did not start", undefined, 1, "0 passed, 1 failed"],
  ])("%s", (_case, report, exitCode, line) => {
    expect(countsLine(playwrightCounts({ report, exitCode }))).toBe(line);
  });
});

test("counts add up", () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addCounts([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});

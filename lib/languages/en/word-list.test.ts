import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openEnglishWordList } from "./word-list";

const words = openEnglishWordList(readFileSync("lib/languages/en/words.packed"));

describe("English word list", () => {
  test.each(["wrench", "Russian", "stopping", "increases", "planned"])("has %s", (word) => {
    expect(words.has(word)).toBe(true);
  });

  test.each([
    ["table", "a French word too"],
    ["blockchain", "a loan that French writes alike"],
    ["relation", "a French word too"],
    ["", "no word"],
  ])("has not %s: %s", (word) => {
    expect(words.has(word)).toBe(false);
  });
});

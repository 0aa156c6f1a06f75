import { expect, test } from "vitest";
import { oncePerText } from "./once-per-text";

test("reads a word once, a long text each time, and goes on after very many", () => {
  const asked: string[] = [];
  const length = oncePerText((text) => {
    asked.push(text);
    return text.length;
  });
  const long = "x".repeat(101);
  expect([length("word"), length("word"), length(long), length(long)]).toEqual([4, 4, 101, 101]);
  expect(asked).toEqual(["word", long, long]);
  for (let number = 0; number < 20_000; number += 1) length(`${number}`);
  expect(length("word")).toBe(4);
  expect(asked.filter((text) => text === "word")).toHaveLength(2);
});

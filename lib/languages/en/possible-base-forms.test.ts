import { expect, test } from "vitest";
import { possibleBaseForms } from "./possible-base-forms";

test.each([
  ["houses", "house"],
  ["studies", "study"],
  ["stopped", "stop"],
  ["making", "make"],
  ["knives", "knife"],
  ["happier", "happy"],
  ["merrily", "merry"],
  ["went", "go"],
  ["was", "be"],
  ["thought", "think"],
  ["women", "woman"],
  ["gentlemen", "gentleman"],
  ["could", "can"],
])("%s may be a form of %s", (word, base) => {
  expect(possibleBaseForms(word)).toContain(base);
});

test.each(["as", "the", "house"])("%s is a form of no other word", (word) => {
  expect(possibleBaseForms(word)).toEqual([]);
});

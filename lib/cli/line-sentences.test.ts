import { expect, test } from "vitest";
import { sliceSpan } from "../text/span";
import { lineSentences } from "./line-sentences";

test("lines are sentences, blank lines end paragraphs and are not counted", () => {
  const text = "\n\nOne.\n  Two. \n \n\nThree.";
  const sentences = lineSentences(text);
  expect(sentences.map(({ text: line, paragraph }) => [line, paragraph])).toEqual([
    ["One.", 0],
    ["Two.", 0],
    ["Three.", 1],
  ]);
  expect(sentences.map(({ span }) => sliceSpan(text, span))).toEqual(["One.", "Two.", "Three."]);
});

import { expect, test } from "vitest";
import { type ErrorSpan, extendSpan, type SpanStep } from "./error-span";

const TEXT = "La maison d’hôte, « rouge ».";
const caret = (at: number): ErrorSpan => ({ start: at, end: at, direction: "forward" });

test.each<[why: string, from: number, steps: readonly SpanStep[], words: string]>([
  ["begins with the word at the caret", 4, ["right"], "maison"],
  ["grows by a word, with its apostrophe", 4, ["right", "right"], "maison d’hôte"],
  ["takes punctuation by itself", 11, ["right", "right"], "d’hôte,"],
  ["shrinks again", 4, ["right", "right", "right", "left"], "maison d’hôte"],
  ["turns round at its first word", 4, ["right", "left"], "La maison"],
  ["and back", 4, ["right", "left", "right", "right"], "maison d’hôte"],
  ["goes leftwards from the caret", 9, ["left"], "maison"],
  ["starts anew after the last word", TEXT.length, ["right"], "La"],
  ["reaches the end", 4, ["right", "end"], "maison d’hôte, « rouge »."],
  ["reaches the beginning", 4, ["right", "start"], "La maison"],
  ["stops at the edge", 0, ["right", "left", "left"], "La"],
])("a span %s", (_why, from, steps, words) => {
  const span = steps.reduce<ErrorSpan | undefined>(
    (now, step) => now && extendSpan(TEXT, now, step),
    caret(from),
  );
  expect(span && TEXT.slice(span.start, span.end)).toBe(words);
});

test("a text without words has no span", () => {
  expect(extendSpan("  ", caret(0), "right")).toBeUndefined();
});

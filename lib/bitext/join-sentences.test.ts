import { expect, test } from "vitest";
import { sliceSpan } from "../text/span";
import { joinSentences } from "./join-sentences";
import type { Sentence } from "./sentence";

const DOCUMENT = "Il dort.\n\n  Elle part ! Fin.";

function sentence(text: string, paragraph: number): Sentence {
  const start = DOCUMENT.indexOf(text);
  return { text, span: { start, end: start + text.length }, paragraph };
}

const joined = joinSentences([sentence("Il dort.", 0), sentence("Elle part !", 1)]);

test("puts one space between sentences, whatever stands between them in the document", () => {
  expect(joined.text).toBe("Il dort. Elle part !");
});

test.each([
  ["in the first sentence", "dort", "dort"],
  ["in the second sentence", "part !", "part !"],
  ["the end of the first sentence", "dort.", "dort."],
  ["over both", "dort. Elle", "dort.\n\n  Elle"],
])("finds a span %s in the document", (_case, found, expected) => {
  const start = joined.text.indexOf(found);
  const span = joined.toDocument({ start, end: start + found.length });
  expect(sliceSpan(DOCUMENT, span)).toBe(expected);
});

test("an empty span stays empty, at the same place", () => {
  const start = DOCUMENT.indexOf("Elle");
  expect(joined.toDocument({ start: 9, end: 9 })).toEqual({ start, end: start });
});

test("no sentences are no text", () => {
  const empty = joinSentences([]);
  expect(empty.text).toBe("");
  expect(empty.toDocument({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
});

import { expect, test } from "vitest";
import { countWords } from "./count-words";

test.each([
  ["", 0, "no text"],
  ["« … »", 0, "marks alone are no words"],
  ["L'Ukraine et le Kazakhstan", 4, "an elision belongs to its word"],
  ["a well-kept list of 2,500 words", 6, "hyphens and separators of thousands stay inside"],
  ["été e\u0301te\u0301", 2, "composed and decomposed accents alike"],
])("%j has %i words: %s", (text, words) => {
  expect(countWords(text)).toBe(words);
});

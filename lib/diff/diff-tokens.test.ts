import fc from "fast-check";
import { expect, test } from "vitest";
import { diffTokens } from "./diff-tokens";

test.each([
  ["elision is two words and a sign", "l’eau", ["l", "’", "eau"]],
  ["spaces stand alone, each one", "a \u00a0b", ["a", " ", "\u00a0", "b"]],
  ["a Windows line break is one", "a\r\n\nb", ["a", "\r\n", "\n", "b"]],
  ["flags and keycaps are whole", "🇫🇷🇨🇦1️⃣", ["🇫🇷", "🇨🇦", "1️⃣"]],
])("%s", (_reason, text, tokens) => {
  expect(diffTokens(text)).toEqual(tokens);
});

test("the tokens spell the text, whatever its code units", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(diffTokens(text).join("")).toBe(text);
    }),
  );
});

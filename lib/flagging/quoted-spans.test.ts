import * as fc from "fast-check";
import { expect, test } from "vitest";
import { quotedSpans } from "./quoted-spans";

const quotations = (text: string) =>
  quotedSpans(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["each kind of mark", 'a «b» “c” "d" e', ["«b»", "“c”", '"d"']],
  ["the first closing mark ends it", "«a «b» c»", ["«a «b»"]],
  ["marks of another kind inside belong to it", '«a "b» c" d', ['«a "b»']],
  ["a mark that nothing closes quotes nothing", "« a “b”", ["“b”"]],
])("%s", (_reason, text, expected) => {
  expect(quotations(text)).toEqual(expected);
});

test("finds what a search from mark to mark finds", () => {
  const texts = fc.string({ unit: fc.constantFrom("«", "»", "“", "”", '"', "a") });
  fc.assert(
    fc.property(texts, (text) => {
      expect(quotations(text)).toEqual(text.match(/«[^»]*»|“[^”]*”|"[^"]*"/g) ?? []);
    }),
  );
});

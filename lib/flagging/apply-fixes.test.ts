import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes, type Fix, separateFixes } from "./apply-fixes";

const fix = (start: number, end: number, suggestion: string): Fix => ({ start, end, suggestion });

describe("applyFixes", () => {
  test.each([
    [
      "several in one text, longer and shorter than what they replace",
      "a bb c",
      [fix(0, 1, "xyz"), fix(2, 4, "")],
      "xyz  c",
    ],
    ["neighbours that touch", "ab", [fix(0, 1, "A"), fix(1, 2, "B")], "AB"],
    ["in any order", "ab cd", [fix(3, 5, "CD"), fix(0, 2, "AB")], "AB CD"],
    ["an insertion behind a replacement", "ab", [fix(0, 1, "A"), fix(1, 1, "-")], "A-b"],
    ["none", "ab", [], "ab"],
  ])("%s", (_why, text, fixes, fixed) => {
    expect(applyFixes(text, fixes)).toBe(fixed);
  });

  test("leaves alone what lies outside the spans", () => {
    const lengths = fc.array(fc.tuple(fc.string(), fc.string(), fc.string()), { maxLength: 8 });
    fc.assert(
      fc.property(lengths, (parts) => {
        const text = parts.map(([kept, marked]) => kept + marked).join("");
        let at = 0;
        const fixes = parts.map(([kept, marked, suggestion]) => {
          const start = at + kept.length;
          at = start + marked.length;
          return fix(start, at, suggestion);
        });
        // Insertions at one place have no order of their own.
        fc.pre(separateFixes(fixes).length === fixes.length);
        expect(applyFixes(text, fixes)).toBe(parts.map(([kept, , put]) => kept + put).join(""));
      }),
    );
  });
});

describe("separateFixes", () => {
  test.each([
    ["two that overlap: the first stays", [fix(2, 5, "b"), fix(0, 3, "a")], [fix(0, 3, "a")]],
    ["one inside another", [fix(0, 9, "a"), fix(3, 4, "b")], [fix(0, 9, "a")]],
    ["two at one place", [fix(1, 1, "a"), fix(1, 1, "b")], [fix(1, 1, "a")]],
    ["neighbours that touch", [fix(0, 1, "a"), fix(1, 2, "b")], [fix(0, 1, "a"), fix(1, 2, "b")]],
  ])("%s", (_why, fixes, kept) => {
    expect(separateFixes(fixes)).toEqual(kept);
  });
});

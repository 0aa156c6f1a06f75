import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPieces, type TaggedPiece, writePieces } from "../../text/tags/tagged-pieces";
import { fitTags, type TagUse } from "./fit-tags";

const soup = fc
  .array(
    fc.constantFrom(
      "a",
      " ",
      "\\",
      "<1>",
      "</1>",
      "<2>",
      "</2>",
      "<3/>",
      "<4>",
      "</4>",
      "<9/>",
      "<1/>",
    ),
  )
  .map((parts) => parts.join(""));
const CODES = new Map<number, TagUse>([
  [1, { kind: "pair", mayRepeat: true }],
  [2, { kind: "pair", mayRepeat: false }],
  [3, { kind: "empty" }],
]);

const wordsOf = (pieces: readonly TaggedPiece[]) =>
  pieces.filter((piece) => typeof piece === "string").join("");

/** Tags that are unknown, stand once too often, or do not nest. */
function wrongTags(pieces: readonly TaggedPiece[]): TaggedPiece[] {
  const open: number[] = [];
  const used = new Set<number>();
  const wrong = pieces.filter((piece) => {
    if (typeof piece === "string") return false;
    if (piece.kind === "close") return open.pop() !== piece.number;
    const code = CODES.get(piece.number);
    const isAgain = used.has(piece.number) && !code?.mayRepeat;
    used.add(piece.number);
    if (piece.kind === "open") open.push(piece.number);
    return !code || isAgain;
  });
  return [...wrong, ...open.map((number) => ({ number, kind: "open" }) as const)];
}

describe("fitTags", () => {
  test.each([
    ["what fits stays", "<1>a</1><2>b</2><3/>", "<1>a</1><2>b</2><3/>", []],
    ["one that may repeat", "<1>a</1> <1>b</1><2></2><3/>", "<1>a</1> <1>b</1><2></2><3/>", []],
    [
      "one that may not",
      "<2>a</2><2>b</2>",
      "<2>a</2>b",
      ["tag-repeated", "tag-crossed", "tag-missing", "tag-missing"],
    ],
    [
      "a crossing that goes on",
      "<2>a<1>b</2>c</1><3/>",
      "<2>a<1>b</1></2><1>c</1><3/>",
      ["tag-crossed"],
    ],
    [
      "a pair that should be empty",
      "<3>a</3>",
      "a",
      ["tag-unknown", "tag-unknown", "tag-missing", "tag-missing", "tag-missing"],
    ],
  ])("%s", (_case, text, fitted, codes) => {
    const { pieces, notices } = fitTags("k", text, CODES);
    expect(writePieces(pieces)).toBe(fitted);
    expect(notices.map(({ code }) => code)).toEqual(codes);
  });

  test("whatever comes in, words are kept, and known tags nest and close", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { pieces } = fitTags("k", text, CODES);
        expect(wordsOf(pieces)).toBe(wordsOf(readPieces(text)));
        expect(wrongTags(pieces)).toEqual([]);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTags } from "./compare-tags";
import { stripTags } from "./strip-tags";
import { placePieces, readPieces, readTags, type TaggedPiece, writePieces } from "./tagged-pieces";

const words = fc
  .array(fc.constantFrom("\\", "<", ">", "/", "1", "12", "<1>", "</1>", "<2/>", "é", "🐶", " "))
  .map((parts) => parts.join(""));
const tag = fc.record({
  number: fc.integer({ min: 1, max: 99_999 }),
  kind: fc.constantFrom("open" as const, "close" as const, "empty" as const),
});
const pieces = fc.array(fc.oneof(words, tag));

function merged(list: readonly TaggedPiece[]): TaggedPiece[] {
  const out: TaggedPiece[] = [];
  for (const piece of list) {
    const last = out.at(-1);
    if (piece === "") continue;
    if (typeof piece === "string" && typeof last === "string") out[out.length - 1] = last + piece;
    else out.push(piece);
  }
  return out;
}

describe("tags in a text", () => {
  test.each([
    ["a pair and an empty tag", "a <1>b</1> c<2/>", ["<1>", "</1>", "<2/>"]],
    ["a backslash makes words of it", "say \\<1> here", []],
    ["two backslashes are one, before a tag", "C:\\\\<1/>", ["<1/>"]],
    ["not a tag: zero, a name, both slashes", "<0> <b> </1/> < 1> <1 >", []],
  ])("%s", (_case, text, expected) => {
    expect(readTags(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(expected);
  });

  test("pieces survive being written and read, whatever the words look like", () => {
    fc.assert(
      fc.property(pieces, (list) => {
        expect(merged(readPieces(writePieces(list)))).toEqual(merged(list));
      }),
    );
  });

  test("reading takes any text, and gives it back once it is in the notation", () => {
    fc.assert(
      fc.property(words, (text) => {
        const written = writePieces(readPieces(text));
        expect(writePieces(readPieces(written))).toBe(written);
      }),
    );
  });

  test("words without tags are as they were, each character with its place", () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const text = writePieces(list);
        const stripped = stripTags(text);
        expect(stripped.words).toBe(list.filter((piece) => typeof piece === "string").join(""));
        for (let at = 0; at < stripped.words.length; at += 1) {
          expect(text[stripped.toTagged(at)]).toBe(stripped.words[at]);
        }
        expect(stripped.toTagged(stripped.words.length)).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("spans of pieces follow each other", () => {
    fc.assert(
      fc.property(pieces, (list) => {
        let end = 0;
        for (const { span } of placePieces(writePieces(list))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
      }),
    );
  });
});

describe("compareTags", () => {
  test.each([
    ["the same", "<1>a</1> b<2/>", "<1>x</1> y<2/>", []],
    ["one is missing", "a<1/>", "x", ["missing <1/>"]],
    ["the end is missing", "<1>a</1>", "<1>x", ["missing </1>"]],
    ["one of another text", "a", "x<3/>", ["extra <3/>"]],
    ["one twice", "a<1/>", "<1/>x<1/>", ["extra <1/>"]],
    ["crossed", "<1>a</1><2>b</2>", "<1>x<2>y</1>z</2>", ["crossed </1>"]],
    ["closed before it is opened", "<1>a</1>", "</1>x<1>", ["crossed </1>"]],
    ["another order", "<1/>a<2/>", "<2/>x<1/>", ["disordered <2/>"]],
    ["one of many moved", "<1/><2/><3/><4/>", "<2/><3/><4/><1/>", ["disordered <1/>"]],
    ["words that look like tags", "\\<1>", "x", []],
  ])("%s", (_case, source, target, expected) => {
    const found = compareTags(source, target).map(
      ({ kind, tag: { tag } }) => `${kind} ${writePieces([tag])}`,
    );
    expect(found).toEqual(expected);
  });

  test("a text has the tags that it has, unless they cross in it", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 50 })), (numbers) => {
        const text = numbers.map((number) => `<${number}>a</${number}>`).join(" ");
        expect(compareTags(text, text)).toEqual([]);
      }),
    );
  });
});

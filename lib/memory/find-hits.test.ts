import { describe, expect, test } from "vitest";
import { sliceSpan } from "../text/span";
import { findHits } from "./find-hits";

const hits = (text: string, searched: string) =>
  findHits(text, searched).map((span) => sliceSpan(text, span));

describe("findHits", () => {
  test.each([
    ["the beginning of a word", "Two harbours", "harb", ["harb"]],
    ["not its middle", "The ashore", "shore", []],
    ["each word that is searched for", "The red boat, red again", "red bo", ["red", "bo", "red"]],
    ["the longest of several", "harbour", "h harb", ["harb"]],
    ["capitals and accents do not count", "L’Élève écrit", "ele ÉC", ["Élè", "éc"]],
    ["nor does how an accent is written", "L’E\u0301le\u0300ve", "ele", ["E\u0301le\u0300"]],
    ["a ligature is two letters", "Sa sœur", "soeu", ["sœu"]],
    ["half a ligature is the whole of it", "Sa sœur", "so", ["sœ"]],
    ["nothing is searched for", "The boat", "…", []],
  ])("%s", (_case, text, searched, expected) => {
    expect(hits(text, searched)).toEqual(expected);
  });
});

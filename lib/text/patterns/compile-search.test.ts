import { describe, expect, test } from "vitest";
import { compileSearch, isSearchProblem, likePattern, type Search } from "./compile-search";

const PLAIN: Search = {
  text: "",
  isPattern: false,
  matchesCase: false,
  isWholeWord: false,
  replacement: null,
};

const hits = (search: Partial<Search>, text: string, steps = 1_000_000) => {
  const find = compileSearch({ ...PLAIN, ...search });
  if (isSearchProblem(find)) throw new Error(find.fault);
  return find(text, { steps }).map(({ start, end, suggestion }) => [
    text.slice(start, end),
    suggestion,
  ]);
};
const found = (search: Partial<Search>, text: string) => hits(search, text).map(([words]) => words);

describe("compileSearch", () => {
  test.each([
    ["whatever the case", { text: "école" }, "École et école", ["École", "école"]],
    ["as it is written", { text: "École", matchesCase: true }, "École et école", ["École"]],
    ["signs stand for themselves", { text: "(a.b)*" }, "(a.b)* (axb)*", ["(a.b)*"]],
    ["an apostrophe stands for both", { text: "l'eau" }, "l'eau, l’eau", ["l'eau", "l’eau"]],
    ["a curly one for itself", { text: "l’eau" }, "l'eau, l’eau", ["l’eau"]],
    ["a space stands for any", { text: "10 %" }, "10 %, 10\u00A0%", ["10 %", "10\u00A0%"]],
    ["a no-break space for itself", { text: "10\u00A0%" }, "10 %, 10\u00A0%", ["10\u00A0%"]],
    ["whole words", { text: "porte", isWholeWord: true }, "La porte, le porte-clé", ["porte"]],
    ["a pattern", { text: String.raw`\d+ km`, isPattern: true }, "3 km, 12 km", ["3 km", "12 km"]],
    [
      "whole words of a pattern",
      { text: "chat|chats", isPattern: true, isWholeWord: true },
      "chats et chatons",
      ["chats"],
    ],
  ])("%s", (_case, search, text, expected) => {
    expect(found(search, text)).toEqual(expected);
  });

  test("groups stand in the replacement of a pattern, and a dollar for itself in a plain one", () => {
    const pattern = { text: String.raw`(\d+),(\d+) ?\$`, isPattern: true };
    expect(hits({ ...pattern, replacement: "$1.$2 $$" }, "9,50 $")).toEqual([["9,50 $", "9.50 $"]]);
    expect(hits({ text: "prix", replacement: "$1" }, "prix")).toEqual([["prix", "$1"]]);
  });

  test("what would stay as it is, is no hit; a curly apostrophe stays one", () => {
    expect(hits({ text: "L'eau", replacement: "l'eau" }, "l'eau l’eau L’eau")).toEqual([
      ["L’eau", "l’eau"],
    ]);
    expect(hits({ text: "'", replacement: "’" }, "l'eau l’eau")).toEqual([["'", "’"]]);
    expect(hits({ text: "’", replacement: "'" }, "l'eau l’eau")).toEqual([["’", "'"]]);
  });

  test.each([
    ["find", { text: "a(", isPattern: true }, "unclosed-group"],
    ["find", { text: "(?=a)", isPattern: true }, "look-around"],
    ["find", { text: "a*", isPattern: true }, "matches-empty"],
    ["replacement", { text: "(a)", isPattern: true, replacement: "$2" }, "unknown-group"],
  ])("says what is wrong with %s: %o", (field, search, fault) => {
    expect(compileSearch({ ...PLAIN, ...search })).toMatchObject({ field, fault });
  });

  test("a pattern stops when the budget is spent", () => {
    expect(hits({ text: "a.", isPattern: true }, "ab ".repeat(50), 100)).toEqual([]);
  });
});

describe("likePattern", () => {
  test.each([
    ["a_b%", false, String.raw`%a\_b\%%`],
    ["l'eau vive", true, "%l_eau_vive%"],
    ["école", false, "%%cole%"],
    ["école", true, "%école%"],
  ])("%s", (text, matchesCase, expected) => {
    expect(likePattern({ ...PLAIN, text, matchesCase })).toBe(expected);
  });

  test("a pattern may mean anything", () => {
    expect(likePattern({ ...PLAIN, text: "abc", isPattern: true })).toBeUndefined();
  });
});

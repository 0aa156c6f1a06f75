import { describe, expect, test } from "vitest";
import { formatQuery, parseQuery, quoteText } from "./parse-query";
import type { QueryKey } from "./query-key";
import { suggestWords } from "./suggest-words";

const KEYS: readonly QueryKey[] = [
  {
    id: "flag",
    words: ["flag", "alerte"],
    values: [
      { id: "any", words: ["any", "toutes"] },
      { id: "numbers", words: ["numbers", "Number differs"] },
      { id: "number-words", words: ["number-words"] },
    ],
  },
  {
    id: "state",
    words: ["state", "état"],
    values: [
      { id: "draft", words: ["draft", "brouillon"] },
      { id: "returned", words: ["returned", "renvoyé"] },
    ],
  },
  { id: "by", words: ["by", "par"], isFree: true, values: [{ id: "me", words: ["me", "moi"] }] },
];

test.each([
  ["nothing", "  ", {}, ""],
  ["bare words are one text", "the red house", {}, "the red house"],
  ["a no-break space stays", "Oui\u202F!", {}, "Oui\u202F!"],
  [
    "all at once",
    'flag:numbers state:draft by:anna "text"',
    { flag: "numbers", state: "draft", by: "anna" },
    "text",
  ],
  [
    "French words, without their accents too",
    "etat:renvoye par:moi",
    { state: "returned", by: "me" },
    "",
  ],
  ["capitals", "FLAG:Any", { flag: "any" }, ""],
  ["a family", "flag:number", { flag: "numbers,number-words" }, ""],
  ["a check by its name", 'flag:"number differs"', { flag: "numbers" }, ""],
  ["several values, either way", "state:draft,returned", { state: "draft,returned" }, ""],
  ["a key twice", "state:draft state:returned", { state: "draft,returned" }, ""],
  ["a person with a space", 'by:"Anna B"', { by: "Anna B" }, ""],
  ["a key between words", "red state:draft house", { state: "draft" }, "red house"],
  ["a phrase that looks like a key", '"state:draft"', {}, "state:draft"],
  ["a quotation mark in a phrase", String.raw`"say \"no\""`, {}, 'say "no"'],
  ["a phrase that is still open", 'state:draft "red ho', { state: "draft" }, "red ho"],
  ["a colon behind a space or a number", "12:30 Note :", {}, "12:30 Note :"],
] as const)("reads %s", (_case, query, parts, text) => {
  const parsed = parseQuery(query, KEYS);
  expect(parsed.problem).toBeUndefined();
  expect(Object.fromEntries(parsed.parts)).toEqual(parts);
  expect(parsed.text).toBe(text);
  expect(parseQuery(formatQuery(parsed, KEYS), KEYS)).toEqual(parsed);
});

describe("what nobody understands", () => {
  test.each([
    ["a key", "colour:red", { kind: "key", said: "colour" }],
    ["a value", "state:lost", { kind: "value", said: "lost", key: KEYS[1] }],
    [
      "one value of several",
      "state:draft,lost",
      { kind: "value", said: "draft,lost", key: KEYS[1] },
    ],
    ["no value", "by:", { kind: "value", said: "", key: KEYS[2] }],
    ["a family of two letters", "flag:nu", { kind: "value", said: "nu", key: KEYS[0] }],
  ])("%s", (_case, query, problem) => {
    expect(parseQuery(query, KEYS).problem).toEqual(problem);
  });
});

test("a selected text is searched for as it stands", () => {
  for (const text of ["Note: end", '"yes"', String.raw`a\b`, "plain words"]) {
    expect(parseQuery(quoteText(text), KEYS)).toMatchObject({ text, problem: undefined });
  }
});

test.each([
  ["keys", "red st", ["state:"], 4],
  ["keys by their other words", "éta", ["state:"], 0],
  ["values", "state:d", ["draft "], 6],
  ["values behind a comma", "state:draft,r", ["returned "], 12],
  ["all values of a key", "state:", ["draft ", "returned "], 6],
  ["nothing for a key that nobody knows", "colour:r", [], undefined],
  ["nothing where nothing is typed", "state:draft ", [], undefined],
])("suggests %s", (_case, query, words, start) => {
  const suggestions = suggestWords(query, query.length, KEYS);
  expect(suggestions.map(({ word }) => word)).toEqual(words);
  expect(suggestions[0]?.start).toBe(start);
});

import { describe, expect, test } from "vitest";
import { cutFlaggedText } from "./cut-flagged-text";
import { shiftFlags } from "./shift-flags";
import { flagAtCaret, openFlags, type ShownFlag } from "./shown-flag";

const flag = (start: number, end: number, changes: Partial<ShownFlag> = {}): ShownFlag => ({
  check: "repeated-words",
  category: "fluency/grammar",
  severity: "minor",
  side: "target",
  start,
  end,
  message: { en: "Twice.", fr: "Deux fois." },
  suggestion: "x",
  dismissal: null,
  ...changes,
});

describe("cutFlaggedText", () => {
  test("draws each stretch as the worst flag on it", () => {
    const pieces = cutFlaggedText("le le chat", [flag(0, 5), flag(3, 10, { severity: "major" })]);
    expect(pieces.map(({ text, flag: worst }) => [text, worst?.severity])).toEqual([
      ["le ", "minor"],
      ["le", "major"],
      [" chat", "major"],
    ]);
  });

  test.each([
    ["no flags", "abc", []],
    ["an empty text with a flag on nothing", "", [flag(0, 0)]],
    ["a flag that reaches past the end of a shortened text", "ab", [flag(1, 9)]],
  ])("joins to the text: %s", (_case, text, flags) => {
    const joined = cutFlaggedText(text, flags).map((piece) => piece.text);
    expect(joined.join("")).toBe(text);
  });
});

describe("shiftFlags", () => {
  test.each([
    ["typing before moves it", "ab cd", "xxab cd", [3, 5], [5, 7], "x"],
    ["typing after leaves it", "ab cd", "ab cdxx", [0, 2], [0, 2], "x"],
    ["typing within stretches it, without a suggestion", "abcd", "abxcd", [0, 4], [0, 5], null],
    ["a cut through its end shortens it", "ab cd ef", "ab cef", [3, 5], [3, 4], null],
    ["doubling a letter before it moves it by one", "aa b", "aaa b", [3, 4], [4, 5], "x"],
  ])("%s", (_case, before, after, [start = 0, end = 0], [from, to], suggestion) => {
    const [moved] = shiftFlags([flag(start, end)], before, after);
    expect(moved).toMatchObject({ start: from, end: to, suggestion });
  });

  test("a flag whose words are deleted goes", () => {
    expect(shiftFlags([flag(3, 5)], "ab cd ef", "ab  ef")).toEqual([]);
  });

  test("a flag of the source stays where it is", () => {
    const source = flag(3, 5, { side: "source" });
    expect(shiftFlags([source], "ab", "xxab")).toEqual([source]);
  });
});

describe("flagAtCaret", () => {
  const flags = [flag(0, 2), flag(10, 12), flag(0, 4, { side: "source" })];
  test.each([
    ["touching its end", 2, 0],
    ["between two: the next", 5, 10],
    ["behind all: the first", 20, 0],
  ])("%s", (_case, caret, start) => {
    expect(flagAtCaret(flags, caret)).toMatchObject({ side: "target", start });
  });

  test("a dismissed flag is never the one", () => {
    const by = { id: "a", name: "Anna" };
    const dismissal = {
      id: "d",
      reason: "correct" as const,
      note: null,
      by,
      at: "",
      isRule: false,
    };
    expect(openFlags([flag(0, 2, { dismissal })])).toEqual([]);
    expect(flagAtCaret([flag(0, 2, { dismissal })], 1)).toBeUndefined();
  });
});

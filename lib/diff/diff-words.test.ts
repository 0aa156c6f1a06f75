import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, diffWords } from "./diff-words";

const MARKS = { equal: ["", ""], delete: ["[-", "-]"], insert: ["{+", "+}"] } as const;

const LONE_SURROGATE = /\p{Surrogate}/u;

function show(changes: readonly Change[]): string {
  return changes.map(({ kind, text }) => MARKS[kind][0] + text + MARKS[kind][1]).join("");
}

function side(changes: readonly Change[], other: "insert" | "delete"): string {
  return changes
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join("");
}

describe("diffWords", () => {
  test.each([
    ["one word", "le chat dort", "le chien dort", "le [-chat-]{+chien+} dort"],
    ["an article before its apostrophe", "la eau", "l’eau", "[-la -]{+l’+}eau"],
    ["only the apostrophe", "l'eau", "l’eau", "l[-'-]{+’+}eau"],
    ["an ordinary space made narrow no-break", "Oui !", "Oui\u202f!", "Oui[- -]{+\u202f+}!"],
    ["one no-break space made another", "«\u00a0a", "«\u202fa", "«[-\u00a0-]{+\u202f+}a"],
    ["accents are part of the word", "élève", "éleva", "[-élève-]{+éleva+}"],
    ["one comma in a number", "3.5 km", "3,5 km", "3[-.-]{+,+}5 km"],
    ["two animals that share a high surrogate", "🐶!", "🐯!", "[-🐶-]{+🐯+}!"],
    ["a family that gains a child", "👩‍👧", "👩‍👧‍👦", "[-👩‍👧-]{+👩‍👧‍👦+}"],
    ["a decomposed letter is one letter", "cafe\u0301", "cafe", "[-cafe\u0301-]{+cafe+}"],
    ["a script without spaces, by character", "中文字", "中国字", "中[-文-]{+国+}字"],
    ["nothing", "", "", ""],
    ["everything new", "", "Oui.", "{+Oui.+}"],
  ])("%s", (_reason, before, after, expected) => {
    expect(show(diffWords(before, after))).toBe(expected);
  });

  test("huge, unrelated texts are one deletion and one insertion between what they share", () => {
    const words = (stem: string): string =>
      Array.from({ length: 4000 }, (_, i) => stem + i).join(" ");
    const changes = diffWords(`Début ${words("a")} fin`, `Début ${words("b")} fin`);
    expect(changes.map(({ kind }) => kind)).toEqual(["equal", "delete", "insert", "equal"]);
  });

  const texts = fc.string({ unit: "grapheme", maxLength: 60 });
  const french = fc
    .array(
      fc.constantFrom("le", "chat", " ", "\u202f", "!", "l’", "🐶", "🐯", "\n", "e\u0301", ","),
    )
    .map((parts) => parts.join(""));

  test.each([
    ["any text", texts],
    ["French-like text", french],
  ])("the diff of %s gives the new text, and backwards the old one", (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (before, after) => {
        const changes = diffWords(before, after);
        expect(side(changes, "delete")).toBe(after);
        expect(side(changes, "insert")).toBe(before);
        expect(changes.every(({ text }) => text !== "" && !LONE_SURROGATE.test(text))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

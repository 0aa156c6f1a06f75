import * as fc from "fast-check";
import { expect, test } from "vitest";
import { kindsOfChange, plainerOf, withoutSharedCapital } from "./kinds-of-change";

const CASES: readonly [why: string, before: string, after: string, kinds: readonly string[]][] = [
  ["nothing changed", "Le pont.", "Le pont.", []],
  [
    "one phrase for another",
    "Prenez le off-ramp ici.",
    "Prenez le raccord ici.",
    ["off-ramp → raccord"],
  ],
  [
    "the same twice is one kind",
    "Le wagon, puis le wagon.",
    "Le fourgon, puis le fourgon.",
    ["wagon → fourgon"],
  ],
  [
    "the capital of a sentence's first word says nothing, where the word stands without it too",
    "Wagon rouge, puis wagon bleu.",
    "Fourgon rouge, puis fourgon bleu.",
    ["wagon → fourgon"],
  ],
  [
    "a name keeps its capital",
    "Au Kazakhstan, il neige.",
    "Au Kazakstan, il neige.",
    ["Kazakhstan → Kazakstan"],
  ],
  ["an acronym keeps its capitals", "UE seule.", "OTAN seule.", ["UE → OTAN"]],
  ["a capital that came is the change itself", "le pont.", "Le pont.", ["le → Le"]],
  [
    "two changes are two kinds",
    "Un wagon et une gare.",
    "Un fourgon et une halte.",
    ["wagon → fourgon", "gare → halte"],
  ],
];

test.each(CASES)("%s", (_why, before, after, kinds) => {
  expect(kindsOfChange(before, after).map(({ from, to }) => `${from} → ${to}`)).toEqual(kinds);
});

test("one change at the head of a sentence and within one is told by the same words, and shown by the plainer ones", () => {
  const head = { from: "Wagon", to: "Fourgon" };
  const within = { from: "wagon", to: "fourgon" };
  expect(withoutSharedCapital(head)).toEqual(within);
  expect([plainerOf(head, within), plainerOf(within, head)]).toEqual([within, within]);
  expect(plainerOf(head, { ...head })).toEqual(head);
});

test("no kind is told twice, and none leaves the text as it is", () => {
  const words = fc.array(fc.constantFrom("a", "Le", "le", "pont", "Pont", ","), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const kinds = kindsOfChange(before.join(" "), after.join(" "));
      expect(new Set(kinds.map(({ from, to }) => `${from}|${to}`)).size).toBe(kinds.length);
      expect(kinds.every(({ from, to }) => from !== to)).toBe(true);
    }),
  );
});

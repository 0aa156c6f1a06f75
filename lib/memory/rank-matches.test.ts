import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AskedSource, type MatchCandidate, rankMatches } from "./rank-matches";

const ASKED = { source: "The boat left the harbour on 5 May with 12 men.", previous: "It rained." };
const entry = (source: string, rest: Partial<MatchCandidate> = {}): MatchCandidate => ({
  source,
  target: "Une phrase.",
  previous: null,
  ...rest,
});
const percentOf = (candidate: MatchCandidate, question: AskedSource = ASKED) =>
  rankMatches(question, [candidate])[0]?.percent;

describe("rankMatches", () => {
  test.each([
    ["the same text after the same text", entry(ASKED.source, { previous: "It  rained." }), 101],
    ["the same text after another one", entry(ASKED.source, { previous: "" }), 100],
    ["the same text, of whose place nothing is known", entry(ASKED.source), 100],
    ["only spaces differ", entry("The boat left  the harbour on 5\u00a0May with 12 men."), 100],
    ["a capital", entry("the boat left the harbour on 5 May with 12 men."), 97],
    ["a mark", entry("The boat left the harbour on 5 May, with 12 men."), 97],
    ["a number", entry("The boat left the harbour on 5 May with 14 men."), 95],
    ["a word", entry("The ship left the harbour on 5 May with 12 men."), 91],
    ["three words of eleven", entry("The ship left that port on 5 May with 12 men."), 73],
    ["four words of eleven", entry("The ship left that port in 5 May with 12 men."), undefined],
    ["a sentence that is much longer", entry(`${ASKED.source} ${ASKED.source}`), undefined],
  ])("%s", (_case, candidate, percent) => {
    expect(percentOf(candidate)).toBe(percent);
  });

  test("the same spaces alone are no text after the same text", () => {
    const first = { source: "Chapter one", previous: "" };
    expect(percentOf(entry("Chapter one", { previous: "" }), first)).toBe(101);
    expect(percentOf(entry("Chapter one", { previous: "Preface" }), first)).toBe(100);
  });

  test("puts the likest first, and makes one of those that say the same", () => {
    const ranked = rankMatches(ASKED, [
      entry("The ship left the harbour on 5 May with 12 men.", { target: "Un navire." }),
      entry(ASKED.source, { target: "Un bateau." }),
      entry(ASKED.source, { target: "Un bateau.", previous: ASKED.previous }),
      entry(ASKED.source, { target: "Une barque." }),
    ]);
    expect(ranked.map(({ entry: { target }, percent, times }) => [target, percent, times])).toEqual(
      [
        ["Un bateau.", 101, 2],
        ["Une barque.", 100, 1],
        ["Un navire.", 91, 1],
      ],
    );
  });

  test("names the numbers that differ, each as often as it does", () => {
    const [match] = rankMatches(
      { source: "From 3 to 3 and from 1,500 to 2 they all walked home together.", previous: null },
      [entry("From 3 to 4 and from 1.500 to 2 they all walked home together.")],
    );
    expect(match?.numbers).toEqual({ asked: ["3", "1,500"], entry: ["4", "1.500"] });
  });

  const asked = (source: string) => ({ source, previous: null });
  const anyText = fc.string({ unit: "grapheme" });

  test("is as sure one way as the other, whatever the texts are", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(percentOf(entry(other), asked(one))).toBe(percentOf(entry(one), asked(other)));
      }),
    );
  });

  test("is sure of the same text, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(percentOf(entry(text), asked(text))).toBe(100);
      }),
    );
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openEnglishFrenchLexicon } from "../languages/en-fr/lexicon";
import { alignDocument } from "./align-document";
import { alignSentences } from "./align-sentences";
import { alignWithMoves } from "./align-with-moves";
import { relatedness, UNRELATED_BELOW } from "./relatedness";
import { generatePairs, toSentences } from "./testing/generate-texts";

const lexicon = openEnglishFrenchLexicon(readFileSync("lib/languages/en-fr/pairs.packed"));
const story = generatePairs(300, 1);
const source = toSentences(story.map((pair) => pair.source));

/** The share of the source sentences that stand alone with exactly the right target sentence, or with none. */
function rightShare(
  beads: readonly { source: readonly number[]; target: readonly number[] }[],
  partnerOf: (sentence: number) => number | undefined,
): number {
  const right = beads.filter(
    (bead) =>
      bead.source.length === 1 &&
      bead.target.length <= 1 &&
      bead.target[0] === partnerOf(bead.source[0] ?? -1),
  );
  return right.length / source.length;
}

describe("hard cases", () => {
  test("a text and its translation: every sentence", () => {
    const target = toSentences(story.map((pair) => pair.target));
    const beads = alignSentences({ source, target, lexicon });
    expect(rightShare(beads, (sentence) => sentence)).toBe(1);
  });

  test("two blocks exchanged are found as moved", () => {
    const order = [...story.keys()];
    const exchanged = [...order.slice(0, 60), ...order.slice(150, 240)];
    const places = [...exchanged, ...order.slice(60, 150), ...order.slice(240)];
    const target = toSentences(places.map((place) => story[place]?.target ?? ""));
    const beads = alignWithMoves({ source, target, lexicon });
    expect(rightShare(beads, (sentence) => places.indexOf(sentence))).toBeGreaterThan(0.95);
    expect(beads.filter(({ moved }) => moved).length).toBeGreaterThan(80);
    expect(beads.flatMap((bead) => bead.target).sort((a, b) => a - b)).toEqual([...target.keys()]);
  });

  test("without moves, exchanged blocks leave the order of the target as it is", () => {
    const target = toSentences([...story.slice(150), ...story.slice(0, 150)].map((p) => p.target));
    const beads = alignSentences({ source, target, lexicon });
    expect(beads.flatMap((bead) => bead.target)).toEqual([...target.keys()]);
  });

  test("a target that covers a part of the source", () => {
    const target = toSentences(story.slice(120, 180).map((pair) => pair.target));
    const beads = alignSentences({ source, target, lexicon });
    const partnerOf = (sentence: number): number | undefined =>
      sentence >= 120 && sentence < 180 ? sentence - 120 : undefined;
    expect(rightShare(beads, partnerOf)).toBeGreaterThan(0.995);
  });

  test("a text without any translation of it: nine sentences in ten are left alone", () => {
    const bread = readFileSync("prisma/seed/documents/kazakhstan-ukraine/target.fr.txt", "utf8");
    const target = toSentences(bread.split(/(?<=\.)\s+/));
    const beads = alignWithMoves({ source, target, lexicon });
    const alone = beads.filter((bead) => bead.source.length === 0 || bead.target.length === 0);
    expect(alone.length / (source.length + target.length)).toBeGreaterThan(0.9);
    expect(relatedness(alignDocument({ source, target, lexicon }))).toBeLessThan(UNRELATED_BELOW);
  });

  test.each([1, 2, 3, 5])("%i sentences", (count) => {
    const few = story.slice(0, count);
    const beads = alignSentences({
      source: toSentences(few.map((pair) => pair.source)),
      target: toSentences(few.map((pair) => pair.target)),
      lexicon,
    });
    const pairs = beads.map((bead) => [bead.source, bead.target]);
    expect(pairs).toEqual(few.map((_, index) => [[index], [index]]));
  });

  test("sentences that repeat stay in step", () => {
    const repeated = Array.from({ length: 300 }, (_, index) => story[index % 7] ?? story[0]);
    const target = toSentences(repeated.map((pair) => pair?.target ?? ""));
    const again = toSentences(repeated.map((pair) => pair?.source ?? ""));
    const beads = alignSentences({ source: again, target, lexicon });
    expect(rightShare(beads, (sentence) => sentence)).toBe(1);
  });
});

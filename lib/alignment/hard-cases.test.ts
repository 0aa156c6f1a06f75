import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openEnglishFrenchLexicon } from "../languages/en-fr/lexicon";
import { alignDocument } from "./align-document";
import { alignSentences } from "./align-sentences";
import { alignWithMoves } from "./align-with-moves";
import { relatedness, UNRELATED_BELOW } from "./relatedness";
import { generatePairs, toSentences } from "./testing/generate-texts";
import {
  addRefrain,
  cutPassage,
  type GoldDocument,
  joinUnrelated,
  keepPart,
  swapBlocks,
} from "./testing/make-hard-case";
import { seededRandom } from "./testing/seeded-random";

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

  test("a caption that stands where another line was left out is linked with its own", () => {
    const lines = story.slice(0, 60);
    const extra = "Readers may write to our editors.";
    const caption = [
      "Two tired fishermen mend nets.",
      "Deux pêcheurs fatigués réparent des filets.",
    ];
    const sources = lines.map((pair) => pair.source);
    const targets = lines.map((pair) => pair.target);
    const beads = alignWithMoves({
      source: toSentences([
        ...sources.slice(0, 20),
        extra,
        ...sources.slice(20, 40),
        caption[0] ?? "",
        ...sources.slice(40),
      ]),
      target: toSentences([...targets.slice(0, 20), caption[1] ?? "", ...targets.slice(20)]),
      lexicon,
    });
    const about = (sentence: number) => beads.filter((bead) => bead.source.includes(sentence));
    expect(about(20)).toMatchObject([{ source: [20], target: [], moved: false }]);
    expect(about(41)).toMatchObject([{ source: [41], target: [20], moved: true }]);
    expect(beads.flatMap((bead) => bead.target).sort((a, b) => a - b)).toHaveLength(61);
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

/** The links of a document that `alignWithMoves` finds exactly, as a share of its gold. */
function foundShare(document: GoldDocument): number {
  const keyOf = (link: readonly (readonly number[])[]): string => JSON.stringify(link);
  const beads = alignWithMoves({ ...document, lexicon });
  const found = new Set(beads.map((bead) => keyOf([bead.source, bead.target])));
  return document.gold.filter((link) => found.has(keyOf(link))).length / document.gold.length;
}

describe("hard cases that a seed draws", () => {
  const told: GoldDocument = {
    source,
    target: toSentences(story.map((pair) => pair.target)),
    gold: story.map((_, index) => [[index], [index]]),
  };

  test.each([1, 2, 3])("swapped blocks, drawn from %i", (seed) => {
    expect(foundShare(swapBlocks(told, seededRandom(seed)))).toBeGreaterThan(0.99);
  });

  test.each([1, 2, 3])("a part of 5 to 60 %%, drawn from %i", (seed) => {
    const part = keepPart(told, seededRandom(seed), { least: 0.05, most: 0.6 });
    expect(part.target.length).toBeLessThan(0.61 * part.source.length);
    expect(foundShare(part)).toBeGreaterThan(0.995);
  });

  test.each([1, 2, 3, 4, 5])("%i sentences, cut anywhere", (size) => {
    const random = seededRandom(size);
    for (let round = 0; round < 10; round += 1) {
      const passage = cutPassage(told, random, size);
      expect(foundShare(passage)).toBe(1);
      expect(relatedness(alignDocument({ ...passage, lexicon }))).toBeGreaterThan(UNRELATED_BELOW);
    }
  });

  test("a refrain after every verse", () => {
    const song = addRefrain(told, seededRandom(1), { lines: 3, period: 4, times: 30 });
    expect(song.source.length).toBe(30 * 7);
    expect(foundShare(song)).toBe(1);
  });

  test("the same seed makes the same case", () => {
    expect(swapBlocks(told, seededRandom(4))).toEqual(swapBlocks(told, seededRandom(4)));
  });

  test("short passages of two texts: refused, and left alone", () => {
    const bread = readFileSync("prisma/seed/documents/kazakhstan-ukraine/target.fr.txt", "utf8");
    const news = toSentences(bread.split(/(?<=\.)\s+/).slice(0, 20));
    for (const size of [1, 2, 3, 8, 20]) {
      const passage = cutPassage(told, seededRandom(size), size);
      const pair = joinUnrelated(passage, { ...passage, target: news.slice(0, size) });
      expect(relatedness(alignDocument({ ...pair, lexicon }))).toBeLessThan(UNRELATED_BELOW);
      expect(foundShare(pair)).toBeGreaterThan(0.9);
    }
  });
});

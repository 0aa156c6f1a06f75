import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { alignWithMoves } from "../../alignment/align-with-moves";
import type { Sentence } from "../../bitext/sentence";
import { loadBilingualLexicon } from "../../server/providers/load-bilingual-lexicon";
import { lineSentences } from "../line-sentences";

/** How well the beads of one set of documents agree with those that people made, and what they cost. */
export interface AlignmentFigures {
  readonly set: string;
  readonly documents: number;
  readonly sentences: number;
  /** Strict F1: a bead is right when exactly it stands in the gold (Thompson & Koehn 2019; nulls count in precision only). */
  readonly f1: number;
  readonly seconds: number;
}

/** Of the beads with a confidence in `[from, to)`: how many, and the share that is right. */
export interface Calibration {
  readonly from: number;
  readonly beads: number;
  readonly right: number;
}

type Link = readonly [source: readonly number[], target: readonly number[]];

const GOLD = ".gold.jsonl";
const STEPS = 10;

/** Aligns every document under `folder/SET/` and compares with its gold; sets in the order of their names. */
export function measureAlignment(folder: string): {
  figures: AlignmentFigures[];
  calibration: Calibration[];
} {
  const beadsAt = Array.from({ length: STEPS }, () => ({ beads: 0, right: 0 }));
  const figures = readdirSync(folder)
    .sort()
    .map((set) => measureSet(folder, set, beadsAt));
  const calibration = beadsAt.map(({ beads, right }, step) => ({
    from: step / STEPS,
    beads,
    right: beads === 0 ? 0 : right / beads,
  }));
  return { figures, calibration };
}

/** The larger a text, the rarer it is: the largest that is timed has at least this many sentences a side. */
const LARGEST_TEXT = 50_000;

/** Sentences of one text made of the documents of all sets, and the seconds of processor time that their alignment takes. */
export interface Growth {
  readonly sentences: number;
  readonly seconds: number;
}

/**
 * Aligns all documents joined, as many times over as the largest text needs, and a half and a quarter of that; gives the exponent with
 * which time grows.
 */
export function measureGrowth(folder: string): { sizes: Growth[]; exponent: number } {
  const bases = readdirSync(folder)
    .sort()
    .flatMap((set) => basesIn(path.join(folder, set)));
  const join = (chosen: readonly string[], side: string): Sentence[] =>
    lineSentences(chosen.map((base) => readFileSync(`${base}${side}`, "utf8")).join("\n\n"));
  const fewest = Math.min(join(bases, ".src.txt").length, join(bases, ".tgt.txt").length);
  const times = Math.ceil(LARGEST_TEXT / Math.max(1, fewest));
  const repeated = Array.from({ length: times }, () => bases).flat();
  const sizes = [4, 2, 1].map((part) => {
    const chosen = repeated.slice(0, Math.ceil(repeated.length / part));
    const source = join(chosen, ".src.txt");
    const target = join(chosen, ".tgt.txt");
    const start = processorSeconds();
    const lexicon = loadBilingualLexicon({ source: "en", target: "fr" });
    alignWithMoves({ source, target, lexicon });
    return { sentences: source.length, seconds: processorSeconds() - start };
  });
  const [first, last] = [sizes[0], sizes.at(-1)];
  const growth = (key: keyof Growth): number => Math.log((last?.[key] ?? 1) / (first?.[key] ?? 1));
  return { sizes, exponent: growth("seconds") / growth("sentences") };
}

/** Of this process so far; other processes of the machine do not count. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

function basesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(GOLD))
    .sort()
    .map((name) => path.join(folder, name.slice(0, -GOLD.length)));
}

function measureSet(
  folder: string,
  set: string,
  beadsAt: { beads: number; right: number }[],
): AlignmentFigures {
  const bases = basesIn(path.join(folder, set));
  const sums = { predicted: 0, right: 0, gold: 0, found: 0, sentences: 0, seconds: 0 };
  for (const base of bases) {
    const source = lineSentences(readFileSync(`${base}.src.txt`, "utf8"));
    const target = lineSentences(readFileSync(`${base}.tgt.txt`, "utf8"));
    const start = processorSeconds();
    const lexicon = loadBilingualLexicon({ source: "en", target: "fr" });
    const beads = alignWithMoves({ source, target, lexicon });
    sums.seconds += processorSeconds() - start;
    const gold = readGold(`${base}${GOLD}`);
    const known = new Set(gold.map(keyOf));
    const predicted = new Set(beads.map((bead) => keyOf([bead.source, bead.target])));
    for (const bead of beads) {
      const isRight = known.has(keyOf([bead.source, bead.target]));
      const step = beadsAt[Math.min(STEPS - 1, Math.floor(bead.confidence * STEPS))];
      if (step) step.beads += 1;
      if (step && isRight) step.right += 1;
      sums.right += isRight ? 1 : 0;
    }
    const linked = gold.filter(([from, to]) => from.length > 0 && to.length > 0);
    sums.predicted += beads.length;
    sums.gold += linked.length;
    sums.found += linked.filter((link) => predicted.has(keyOf(link))).length;
    sums.sentences += source.length;
  }
  const precision = sums.right / sums.predicted;
  const recall = sums.found / sums.gold;
  return {
    set,
    documents: bases.length,
    sentences: sums.sentences,
    f1: (2 * precision * recall) / (precision + recall),
    seconds: sums.seconds,
  };
}

function readGold(file: string): Link[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Link);
}

function keyOf([source, target]: Link): string {
  const sorted = (indexes: readonly number[]) => [...indexes].sort((a, b) => a - b).join();
  return `${sorted(source)}|${sorted(target)}`;
}

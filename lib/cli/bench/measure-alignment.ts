import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { alignWithMoves } from "../../alignment/align-with-moves";
import type { Sentence } from "../../bitext/sentence";
import { loadBilingualLexicon } from "../../server/providers/load-bilingual-lexicon";
import { lineSentences } from "../line-sentences";
import { documentPaths, readGoldDocument } from "./gold-documents";
import { strictTally } from "./strict-tally";

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
    .flatMap((set) => documentPaths(path.join(folder, set)));
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

function measureSet(
  folder: string,
  set: string,
  beadsAt: { beads: number; right: number }[],
): AlignmentFigures {
  const bases = documentPaths(path.join(folder, set));
  const tally = strictTally();
  const sums = { sentences: 0, seconds: 0 };
  for (const base of bases) {
    const { source, target, gold } = readGoldDocument(base);
    const start = processorSeconds();
    const lexicon = loadBilingualLexicon({ source: "en", target: "fr" });
    const beads = alignWithMoves({ source, target, lexicon });
    sums.seconds += processorSeconds() - start;
    const areRight = tally.add(beads, gold);
    beads.forEach((bead, index) => {
      const step = beadsAt[Math.min(STEPS - 1, Math.floor(bead.confidence * STEPS))];
      if (step) step.beads += 1;
      if (step && areRight[index]) step.right += 1;
    });
    sums.sentences += source.length;
  }
  return { set, documents: bases.length, f1: tally.f1(), ...sums };
}

import type { GoldLink } from "../../alignment/testing/make-hard-case";
import type { Bead } from "../../bitext/bead";

/** Counts beads that are right, over any number of documents. */
export interface StrictTally {
  /** Counts the beads of a document; tells of each whether it is right. */
  readonly add: (beads: readonly Bead[], gold: readonly GoldLink[]) => boolean[];
  /** Strict F1: a bead is right when exactly it stands in the gold (Thompson & Koehn 2019; nulls count in precision only). */
  readonly f1: () => number;
}

/** A tally of nothing yet. */
export function strictTally(): StrictTally {
  const sums = { predicted: 0, right: 0, gold: 0, found: 0 };
  return {
    add: (beads, gold) => {
      const known = new Set(gold.map(keyOf));
      const predicted = new Set(beads.map((bead) => keyOf([bead.source, bead.target])));
      const linked = gold.filter(([from, to]) => from.length > 0 && to.length > 0);
      const areRight = beads.map((bead) => known.has(keyOf([bead.source, bead.target])));
      sums.predicted += beads.length;
      sums.right += areRight.filter(Boolean).length;
      sums.gold += linked.length;
      sums.found += linked.filter((link) => predicted.has(keyOf(link))).length;
      return areRight;
    },
    f1: () => {
      const precision = sums.right / sums.predicted;
      const recall = sums.found / sums.gold;
      return (2 * precision * recall) / (precision + recall);
    },
  };
}

function keyOf([source, target]: GoldLink): string {
  const sorted = (indexes: readonly number[]) => [...indexes].sort((a, b) => a - b).join();
  return `${sorted(source)}|${sorted(target)}`;
}

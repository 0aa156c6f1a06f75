import type { Band } from "./band";
import { BEAD_SHAPES, type BeadSpan, SOURCE_COUNTS, shapeOf, TARGET_COUNTS } from "./bead-shapes";
import {
  addLogs,
  cellAt,
  emptySums,
  type Field,
  type Lattice,
  layLattice,
  type Sums,
} from "./lattice";

/** The probabilities of all beads of a band among all its paths. */
export interface Posteriors {
  readonly band: Band;
  /** `offsets[i]`: the cells before row `i`. */
  readonly offsets: Int32Array;
  /** Per cell and shape: that the link of that shape which ends in the cell is right. */
  readonly links: Float32Array;
  /** Per sentence: that it is left alone, wherever its gap stands. */
  readonly alone: Masses;
}

/** Weighs all paths of a band against each other (forward–backward algorithm; Durbin et al. 1998, chapter 4). */
export function posteriors(field: Field): Posteriors {
  const lattice = layLattice(field);
  const backward = backwardSums(lattice);
  const alone = gapMasses(lattice, backward);
  const { band, offsets } = lattice;
  return { band, offsets, links: linkPosteriors(lattice, backward), alone };
}

/** The probability that one bead of the band is right. */
export function posteriorOf({ band, offsets, links, alone }: Posteriors, bead: BeadSpan): number {
  if (bead.targetCount === 0) return alone.source[bead.sourceStart] ?? 0;
  if (bead.sourceCount === 0) return alone.target[bead.targetStart] ?? 0;
  const row = bead.sourceStart + bead.sourceCount;
  const column = bead.targetStart + bead.targetCount;
  const cell = (offsets[row] ?? 0) + column - (band.low[row] ?? 0);
  return links[cell * BEAD_SHAPES.length + shapeOf(bead)] ?? 0;
}

/** What follows a cell, per state in which it stands; the last cell ends with any. */
// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function backwardSums(lattice: Lattice): Sums {
  const { band, scores } = lattice;
  const { stay, open, extend, change, close } = lattice.moves;
  const sums = emptySums(lattice.before.length);
  const rows = band.low.length;
  let cell = (lattice.offsets.at(-1) ?? 0) - 1;
  sums.link[cell] = stay;
  sums.sourceGap[cell] = close;
  sums.targetGap[cell] = close;
  // Per cell: the sum of what begins with a link there, gathered from the cells where these links end.
  const links = new Float64Array(cell + 1).fill(Number.NEGATIVE_INFINITY);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = band.high[row] ?? 0; column >= (band.low[row] ?? 0); column -= 1) {
      const link = links[cell] ?? 0;
      const below = cellAt(lattice, row + 1, column);
      const inSource =
        row + 1 < rows && below >= 0 ? (sums.sourceGap[below] ?? 0) : Number.NEGATIVE_INFINITY;
      const isLast = column === (band.high[row] ?? 0);
      const inTarget = isLast ? Number.NEGATIVE_INFINITY : (sums.targetGap[cell + 1] ?? 0);
      const opened = addLogs(inSource, inTarget) + open;
      sums.link[cell] = addLogs(sums.link[cell] ?? 0, addLogs(link + stay, opened));
      const inGap = addLogs(inSource + extend, inTarget + change);
      sums.sourceGap[cell] = addLogs(sums.sourceGap[cell] ?? 0, addLogs(link + close, inGap));
      sums.targetGap[cell] = addLogs(
        sums.targetGap[cell] ?? 0,
        addLogs(link + close, inTarget + extend),
      );
      for (let shape = 0; shape < BEAD_SHAPES.length; shape += 1) {
        const score = scores[cell * BEAD_SHAPES.length + shape] ?? Number.NEGATIVE_INFINITY;
        if (score === Number.NEGATIVE_INFINITY) continue;
        const fromRow = row - (SOURCE_COUNTS[shape] ?? 0);
        const from = cellAt(lattice, fromRow, column - (TARGET_COUNTS[shape] ?? 0));
        links[from] = addLogs(links[from] ?? 0, (sums.link[cell] ?? 0) + score);
      }
      cell -= 1;
    }
  }
  return sums;
}

/** Turns the lattice's scores into probabilities, in place: a long document has millions. */
// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function linkPosteriors(lattice: Lattice, backward: Sums): Float32Array {
  const { band, scores, before } = lattice;
  const all = backward.link[0] ?? 0;
  let slot = 0;
  let cell = 0;
  for (let row = 0; row < band.low.length; row += 1) {
    for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? 0); column += 1) {
      const after = (backward.link[cell] ?? 0) - all;
      for (let shape = 0; shape < BEAD_SHAPES.length; shape += 1, slot += 1) {
        const score = scores[slot] ?? 0;
        if (score === Number.NEGATIVE_INFINITY) {
          scores[slot] = 0;
        } else {
          const fromRow = row - (SOURCE_COUNTS[shape] ?? 0);
          const from = cellAt(lattice, fromRow, column - (TARGET_COUNTS[shape] ?? 0));
          scores[slot] = probability(Math.exp((before[from] ?? 0) + score + after));
        }
      }
      cell += 1;
    }
  }
  return scores;
}

interface Masses {
  readonly source: Float64Array;
  readonly target: Float64Array;
}

/** The probability that each sentence stands in a gap: its share of all paths, summed over the places of the gap. */
// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function gapMasses({ band, forward }: Lattice, backward: Sums): Masses {
  const all = backward.link[0] ?? 0;
  const source = new Float64Array(band.low.length);
  const target = new Float64Array((band.high.at(-1) ?? 0) + 1);
  let cell = 0;
  for (let row = 0; row < band.low.length; row += 1) {
    for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? 0); column += 1) {
      const inSource = (forward.sourceGap[cell] ?? 0) + (backward.sourceGap[cell] ?? 0) - all;
      const inTarget = (forward.targetGap[cell] ?? 0) + (backward.targetGap[cell] ?? 0) - all;
      if (row > 0) source[row - 1] = (source[row - 1] ?? 0) + Math.exp(inSource);
      if (column > 0) target[column - 1] = (target[column - 1] ?? 0) + Math.exp(inTarget);
      cell += 1;
    }
  }
  return { source: source.map(probability), target: target.map(probability) };
}

function probability(number: number): number {
  return Math.min(1, Math.max(0, number));
}

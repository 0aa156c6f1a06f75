import { type Band, cellOffsets } from "./band";
import type { BeadScorer } from "./bead-scorer";
import { BEAD_SHAPES, type BeadSpan } from "./bead-shapes";

/** Evidence is overconfident, because its parts are not independent: scores are divided by this before they become odds. */
const TEMPERATURE = 1.8;

interface Posterior {
  readonly path: readonly BeadSpan[];
  /** A narrow band around the path: the alternatives that are weighed. */
  readonly band: Band;
  readonly scorer: BeadScorer;
}

/** The posterior probability of each bead of a path among all paths of the band (forward–backward algorithm). */
export function posteriors({ path, band, scorer }: Posterior): number[] {
  const offsets = cellOffsets(band);
  const lattice: Lattice = { band, offsets, scores: beadScores(band, offsets, scorer) };
  const forward = forwardSums(lattice);
  const backward = backwardSums(lattice);
  const all = forward.at(-1) ?? 0;
  return path.map((bead) => {
    const sourceEnd = bead.sourceStart + bead.sourceCount;
    const targetEnd = bead.targetStart + bead.targetCount;
    const end = cellAt(lattice, sourceEnd, targetEnd);
    const shape = BEAD_SHAPES.findIndex(
      ({ source, target }) => source === bead.sourceCount && target === bead.targetCount,
    );
    const score = lattice.scores[end * BEAD_SHAPES.length + shape] ?? Number.NEGATIVE_INFINITY;
    const start = cellAt(lattice, bead.sourceStart, bead.targetStart);
    const log = (forward[start] ?? 0) + score + (backward[end] ?? 0) - all;
    return Math.min(1, Math.max(0, Math.exp(log)));
  });
}

interface Lattice {
  readonly band: Band;
  readonly offsets: Int32Array;
  /** Per cell and shape: the score of the bead of that shape that ends in the cell. */
  readonly scores: Float32Array;
}

/** The number of a cell, or −1 outside the band. */
function cellAt({ band, offsets }: Lattice, row: number, column: number): number {
  const low = band.low[row] ?? Number.POSITIVE_INFINITY;
  const inside = column >= low && column <= (band.high[row] ?? -1);
  return inside ? (offsets[row] ?? 0) + column - low : -1;
}

function beadScores(band: Band, offsets: Int32Array, scorer: BeadScorer): Float32Array {
  const cells = offsets.at(-1) ?? 0;
  const scores = new Float32Array(cells * BEAD_SHAPES.length).fill(Number.NEGATIVE_INFINITY);
  let slot = 0;
  for (let row = 0; row < band.low.length; row += 1) {
    if (row > 0) {
      scorer.advance(row - 1);
    }
    for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? 0); column += 1) {
      for (const shape of BEAD_SHAPES) {
        if (shape.source <= row && shape.target <= column) {
          scores[slot] = scorer.score(shape, row, column) / TEMPERATURE;
        }
        slot += 1;
      }
    }
  }
  return scores;
}

function forwardSums(lattice: Lattice): Float64Array {
  const sums = new Float64Array(lattice.offsets.at(-1) ?? 0).fill(Number.NEGATIVE_INFINITY);
  sums[0] = 0;
  eachCell(lattice.band, (row, column, cell) => {
    for (const [index, shape] of BEAD_SHAPES.entries()) {
      const from = cellAt(lattice, row - shape.source, column - shape.target);
      const score = lattice.scores[cell * BEAD_SHAPES.length + index] ?? 0;
      if (from >= 0) {
        sums[cell] = addLogs(sums[cell] ?? 0, (sums[from] ?? 0) + score);
      }
    }
  });
  return sums;
}

function backwardSums(lattice: Lattice): Float64Array {
  const sums = new Float64Array(lattice.offsets.at(-1) ?? 0).fill(Number.NEGATIVE_INFINITY);
  sums[sums.length - 1] = 0;
  const cells: (readonly [number, number, number])[] = [];
  eachCell(lattice.band, (row, column, cell) => cells.push([row, column, cell]));
  for (const [row, column, cell] of cells.reverse()) {
    for (const [index, shape] of BEAD_SHAPES.entries()) {
      const from = cellAt(lattice, row - shape.source, column - shape.target);
      const score = lattice.scores[cell * BEAD_SHAPES.length + index] ?? 0;
      if (from >= 0) {
        sums[from] = addLogs(sums[from] ?? 0, (sums[cell] ?? 0) + score);
      }
    }
  }
  return sums;
}

function eachCell(band: Band, visit: (row: number, column: number, cell: number) => void): void {
  let cell = 0;
  for (let row = 0; row < band.low.length; row += 1) {
    for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? 0); column += 1) {
      visit(row, column, cell);
      cell += 1;
    }
  }
}

function addLogs(a: number, b: number): number {
  const most = Math.max(a, b);
  return most === Number.NEGATIVE_INFINITY
    ? most
    : most + Math.log(Math.exp(a - most) + Math.exp(b - most));
}

import { type Band, connect, type Sizes, widen } from "./band";
import type { BeadSpan } from "./bead-shapes";

/** A bead of a path with its log-odds: what a path loses that leaves it out. Gaps have none. */
export interface ScoredSpan extends BeadSpan {
  readonly score: number;
}

/** How far a rival of a path may stray from it. */
export interface Straying {
  /** The log-odds that it may lose on the way out or back. */
  readonly loss: number;
  /** But so many beads are always within its reach, and no more than so many. */
  readonly nearest: number;
  readonly farthest: number;
}

/**
 * A band around a path, as narrow as the path is certain: it holds the paths that leave this one for a while without losing more than they
 * could make up for. Where each sentence has its evident translation, the band is a few sentences wide.
 */
export function bandOfRivals(path: readonly ScoredSpan[], sizes: Sizes, straying: Straying): Band {
  const low = new Int32Array(sizes.source + 1).fill(sizes.target);
  const high = new Int32Array(sizes.source + 1);
  const rows = Int32Array.from([...path.map((bead) => bead.sourceStart), sizes.source]);
  const columns = Int32Array.from([...path.map((bead) => bead.targetStart), sizes.target]);
  const { from, to } = reaches(path, straying);
  for (let corner = 0; corner < rows.length; corner += 1) {
    const row = rows[corner] ?? 0;
    const first = columns[from[corner] ?? 0] ?? 0;
    const last = columns[to[corner] ?? 0] ?? 0;
    // The rows inside a link are as wide as its end.
    const top = Math.min(row, 1 + (rows[corner - 1] ?? -1));
    for (let at = top; at <= row; at += 1) widen({ low, high }, at, [first, last]);
  }
  return connect({ low, high }, sizes.target);
}

interface Reaches {
  /** Per corner of the path, before each bead and at the end: the first and the last corner that its row reaches. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

function reaches(path: readonly ScoredSpan[], straying: Straying): Reaches {
  const { nearest, farthest } = straying;
  const sums = new Float64Array(path.length + 1);
  path.forEach((bead, index) => {
    sums[index + 1] = (sums[index] ?? 0) + Math.max(0, bead.score);
  });
  const from = new Int32Array(sums.length);
  const to = new Int32Array(sums.length);
  const loses = (first: number, last: number): boolean =>
    (sums[last] ?? 0) - (sums[first] ?? 0) >= straying.loss;
  let first = 0;
  let last = 0;
  for (let corner = 0; corner < sums.length; corner += 1) {
    first = Math.max(first, corner - farthest);
    while (corner - first > nearest && loses(first + 1, corner)) first += 1;
    last = Math.max(last, Math.min(path.length, corner + nearest));
    while (last < Math.min(path.length, corner + farthest) && !loses(corner, last)) last += 1;
    from[corner] = first;
    to[corner] = last;
  }
  return { from, to };
}

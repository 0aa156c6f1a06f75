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
  const sums = new Float64Array(path.length + 1);
  path.forEach((bead, index) => {
    sums[index + 1] = (sums[index] ?? 0) + Math.max(0, bead.score);
  });
  const columns = Int32Array.from([...path.map((bead) => bead.targetStart), sizes.target]);
  let from = 0;
  let to = 0;
  for (let index = 0; index <= path.length; index += 1) {
    const sum = sums[index] ?? 0;
    from = Math.max(from, index - straying.farthest);
    while (index - from > straying.nearest && sum - (sums[from + 1] ?? 0) >= straying.loss)
      from += 1;
    to = Math.max(to, Math.min(path.length, index + straying.nearest));
    while (
      to < Math.min(path.length, index + straying.farthest) &&
      (sums[to] ?? 0) - sum < straying.loss
    ) {
      to += 1;
    }
    const row = path[index]?.sourceStart ?? sizes.source;
    const before = path[index - 1]?.sourceStart ?? -1;
    const first = columns[from] ?? 0;
    const last = columns[to] ?? 0;
    for (let at = before + 1; at <= row; at += 1) widen({ low, high }, at, [first, last]);
    widen({ low, high }, row, [first, last]);
  }
  return connect({ low, high }, sizes.target);
}

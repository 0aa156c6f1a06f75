import type { Anchor } from "./anchors";
import type { BeadSpan } from "./bead-shapes";

/** Where the search looks: after `i` source sentences, from `low[i]` to `high[i]` target sentences, both included. Both rise. */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Documents with at most this many sentence pairs are searched whole. */
const SMALL_DOCUMENT = 60_000;
/** Between two anchors at most this many pairs apart, everything is searched. */
const SMALL_GAP = 3_600;
/** How far around an anchor and around the line between two anchors the search looks, in target sentences. */
const MARGIN = 8;
/** On a long way without anchors the band widens with the way, up to a bound that keeps the search linear. */
const WIDENING = 0.35;
const WIDEST = 100;

/** The sentences of either side. */
export interface Sizes {
  readonly source: number;
  readonly target: number;
}

/** A band around a chain of anchors; its cells grow linearly with the document. */
export function bandAround(anchors: readonly Anchor[], sizes: Sizes): Band {
  const { source, target } = sizes;
  const low = new Int32Array(source + 1).fill(target);
  const high = new Int32Array(source + 1);
  if (source * target <= SMALL_DOCUMENT) {
    return { low: low.fill(0), high: high.fill(target) };
  }
  let from = { source: 0, target: 0 };
  for (const to of [...anchors, { source, target }]) {
    widenBetween({ low, high }, from, to);
    from = to;
  }
  return connect({ low, high }, target);
}

/** A narrow band around a path that has been found. */
export function bandAlong(path: readonly BeadSpan[], sizes: Sizes, margin: number): Band {
  const low = new Int32Array(sizes.source + 1).fill(sizes.target);
  const high = new Int32Array(sizes.source + 1);
  const corners = path.map((bead) => ({ source: bead.sourceStart, target: bead.targetStart }));
  for (const corner of [...corners, sizes]) {
    const first = Math.max(0, corner.source - margin);
    const last = Math.min(sizes.source, corner.source + margin);
    for (let row = first; row <= last; row += 1) {
      widen({ low, high }, row, [corner.target - margin, corner.target + margin]);
    }
  }
  return connect({ low, high }, sizes.target);
}

function widenBetween(band: Band, from: Sizes, to: Sizes): void {
  const rows = to.source - from.source;
  const columns = to.target - from.target;
  const whole = rows * columns <= SMALL_GAP || rows === 0;
  const half = Math.min(WIDEST, WIDENING * Math.max(rows, columns));
  for (let row = from.source; row <= to.source; row += 1) {
    const line = from.target + (rows === 0 ? 0 : (columns * (row - from.source)) / rows);
    const first = whole ? from.target : Math.max(from.target, line - half);
    const last = whole ? to.target : Math.min(to.target, line + half);
    widen(band, row, [Math.floor(first) - MARGIN, Math.ceil(last) + MARGIN]);
  }
}

/** Takes some columns of a row into a band. */
export function widen(
  { low, high }: Band,
  row: number,
  [first, last]: readonly [number, number],
): void {
  low[row] = Math.min(low[row] ?? 0, first);
  high[row] = Math.max(high[row] ?? 0, last);
}

/** Makes the bounds rise, stay inside the document and reach from corner to corner, so that a path exists. */
export function connect({ low, high }: Band, target: number): Band {
  const rows = low.length;
  low[0] = 0;
  high[rows - 1] = target;
  for (let row = rows - 2; row >= 0; row -= 1) {
    low[row] = Math.max(0, Math.min(low[row] ?? 0, low[row + 1] ?? 0));
  }
  low[rows - 1] = Math.min(target, Math.max(0, low[rows - 1] ?? 0));
  for (let row = 0; row < rows; row += 1) {
    high[row] = Math.min(target, Math.max(high[row] ?? 0, row > 0 ? (high[row - 1] ?? 0) : 0));
    low[row] = Math.min(low[row] ?? 0, row > 0 ? (high[row - 1] ?? 0) : 0);
  }
  return { low, high };
}

/** `offsets[i]`: the cells before row `i`; the last entry counts them all. */
export function cellOffsets({ low, high }: Band): Int32Array {
  const offsets = new Int32Array(low.length + 1);
  low.forEach((first, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + (high[row] ?? 0) - first + 1;
  });
  return offsets;
}

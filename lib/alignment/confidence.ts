import { type Band, cellOffsets } from "./band";
import type { BeadScorer } from "./bead-scorer";
import { BEAD_SHAPES, type BeadSpan, SOURCE_COUNTS, shapeOf, TARGET_COUNTS } from "./bead-shapes";

/** Evidence is overconfident, because its parts are not independent: scores are divided by this before they become odds. */
const TEMPERATURE = 1.8;
/** Alternatives this much worse than nothing at all are left out. */
const NEGLIGIBLE = -30;

interface Posterior {
  readonly path: readonly BeadSpan[];
  /** A narrow band around the path: the alternatives that are weighed. */
  readonly band: Band;
  readonly scorer: BeadScorer;
}

/**
 * The posterior probability of each bead of a path among all paths of the band (forward–backward algorithm); for a sentence left alone,
 * that it is left alone, wherever its gap stands.
 */
export function posteriors({ path, band, scorer }: Posterior): number[] {
  const lattice = lay(band, scorer);
  const forward = forwardSums(lattice);
  const backward = backwardSums(lattice);
  const all = backward.link[0] ?? 0;
  const alone = gapMasses(lattice, forward, backward);
  return path.map((bead) => {
    if (bead.targetCount === 0) return alone.source[bead.sourceStart] ?? 0;
    if (bead.sourceCount === 0) return alone.target[bead.targetStart] ?? 0;
    const start = cellAt(lattice, bead.sourceStart, bead.targetStart);
    const end = cellAt(
      lattice,
      bead.sourceStart + bead.sourceCount,
      bead.targetStart + bead.targetCount,
    );
    const score = lattice.scores[end * BEAD_SHAPES.length + shapeOf(bead)] ?? 0;
    const log = beforeLink(lattice, forward, start) + score + (backward.link[end] ?? 0) - all;
    return probability(Math.exp(log));
  });
}

interface Lattice {
  readonly band: Band;
  readonly offsets: Int32Array;
  /** Per cell and shape: the tempered score of the link of that shape that ends in the cell. */
  readonly scores: Float32Array;
  readonly stay: number;
  readonly open: number;
  readonly extend: number;
  readonly change: number;
  readonly close: number;
}

/** Per cell: the logarithm of the sum over all paths that stand there in a state. */
interface Sums {
  readonly link: Float64Array;
  readonly sourceGap: Float64Array;
  readonly targetGap: Float64Array;
}

function lay(band: Band, scorer: BeadScorer): Lattice {
  const offsets = cellOffsets(band);
  const { stay, open, extend, change, close } = scorer.model;
  return {
    band,
    offsets,
    scores: linkScores(band, offsets, scorer),
    stay: stay / TEMPERATURE,
    open: open / TEMPERATURE,
    extend: extend / TEMPERATURE,
    change: change / TEMPERATURE,
    close: close / TEMPERATURE,
  };
}

/** The number of a cell, or −1 outside the band. */
function cellAt({ band, offsets }: Lattice, row: number, column: number): number {
  const low = band.low[row] ?? 0;
  if (row < 0 || column < low || column > (band.high[row] ?? -1)) return -1;
  return (offsets[row] ?? 0) + column - low;
}

// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function linkScores(band: Band, offsets: Int32Array, scorer: BeadScorer): Float32Array {
  const cells = offsets.at(-1) ?? 0;
  const scores = new Float32Array(cells * BEAD_SHAPES.length).fill(Number.NEGATIVE_INFINITY);
  const ceilings = new Float64Array(BEAD_SHAPES.length);
  let slot = 0;
  for (let row = 0; row < band.low.length; row += 1) {
    if (row > 0) scorer.advance(row - 1);
    for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? 0); column += 1) {
      scorer.ceilings(ceilings, row, column);
      for (let shape = 0; shape < BEAD_SHAPES.length; shape += 1, slot += 1) {
        if ((ceilings[shape] ?? 0) <= NEGLIGIBLE) continue;
        const from = row - (SOURCE_COUNTS[shape] ?? 0);
        const to = column - (TARGET_COUNTS[shape] ?? 0);
        if (from >= 0 && to >= (band.low[from] ?? 0) && to <= (band.high[from] ?? 0)) {
          const isPossible = scorer.bound(shape, row, column) > NEGLIGIBLE;
          if (isPossible) scores[slot] = scorer.score(shape, row, column) / TEMPERATURE;
        }
      }
    }
  }
  return scores;
}

function emptySums({ offsets }: Lattice): Sums {
  const cells = offsets.at(-1) ?? 0;
  const none = (): Float64Array => new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  return { link: none(), sourceGap: none(), targetGap: none() };
}

/** The sum of all paths that stand in a cell and go on with a link. */
function beforeLink(lattice: Lattice, sums: Sums, cell: number): number {
  const gap = addLogs(sums.sourceGap[cell] ?? 0, sums.targetGap[cell] ?? 0) + lattice.close;
  return addLogs((sums.link[cell] ?? 0) + lattice.stay, gap);
}

// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function forwardSums(lattice: Lattice): Sums {
  const { band, scores, open, extend, change } = lattice;
  const sums = emptySums(lattice);
  let cell = 0;
  for (let row = 0; row < band.low.length; row += 1) {
    for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? 0); column += 1) {
      const above = cellAt(lattice, row - 1, column);
      if (above >= 0) {
        const opened = (sums.link[above] ?? 0) + open;
        sums.sourceGap[cell] = addLogs(opened, (sums.sourceGap[above] ?? 0) + extend);
      }
      const left = cellAt(lattice, row, column - 1);
      if (left >= 0) {
        const opened = (sums.link[left] ?? 0) + open;
        const begun = addLogs(opened, (sums.sourceGap[left] ?? 0) + change);
        sums.targetGap[cell] = addLogs(begun, (sums.targetGap[left] ?? 0) + extend);
      }
      let link = cell === 0 ? 0 : Number.NEGATIVE_INFINITY;
      for (let shape = 0; shape < BEAD_SHAPES.length; shape += 1) {
        const score = scores[cell * BEAD_SHAPES.length + shape] ?? Number.NEGATIVE_INFINITY;
        if (score === Number.NEGATIVE_INFINITY) continue;
        const sizes = BEAD_SHAPES[shape];
        const from = cellAt(lattice, row - (sizes?.source ?? 0), column - (sizes?.target ?? 0));
        link = addLogs(link, beforeLink(lattice, sums, from) + score);
      }
      sums.link[cell] = link;
      cell += 1;
    }
  }
  return sums;
}

/** What follows a cell, per state in which it stands; the last cell ends with any. */
// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function backwardSums(lattice: Lattice): Sums {
  const { band, scores, stay, open, extend, change, close } = lattice;
  const sums = emptySums(lattice);
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
      const right = cellAt(lattice, row, column + 1);
      const inSource =
        row + 1 < rows && below >= 0 ? (sums.sourceGap[below] ?? 0) : Number.NEGATIVE_INFINITY;
      const inTarget = right >= 0 ? (sums.targetGap[right] ?? 0) : Number.NEGATIVE_INFINITY;
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
        const sizes = BEAD_SHAPES[shape];
        const from = cellAt(lattice, row - (sizes?.source ?? 0), column - (sizes?.target ?? 0));
        links[from] = addLogs(links[from] ?? 0, (sums.link[cell] ?? 0) + score);
      }
      cell -= 1;
    }
  }
  return sums;
}

interface Masses {
  readonly source: Float64Array;
  readonly target: Float64Array;
}

/** The probability that each sentence stands in a gap: its share of all paths, summed over the places of the gap. */
// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function gapMasses(lattice: Lattice, forward: Sums, backward: Sums): Masses {
  const all = backward.link[0] ?? 0;
  const { band } = lattice;
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

function addLogs(a: number, b: number): number {
  if (a < b) return a === Number.NEGATIVE_INFINITY ? b : b + Math.log1p(Math.exp(a - b));
  return b === Number.NEGATIVE_INFINITY ? a : a + Math.log1p(Math.exp(b - a));
}

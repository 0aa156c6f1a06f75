import { type Band, cellOffsets } from "./band";
import type { BeadScorer } from "./bead-scorer";
import { BEAD_SHAPES, SOURCE_COUNTS, TARGET_COUNTS } from "./bead-shapes";

/** Evidence is overconfident, because its parts are not independent: scores are divided by this before they become odds. */
const TEMPERATURE = 2.2;
/** A link that would make less than this share of what comes into its cell is left out: the logarithm of one in ten thousand. */
const NEGLIGIBLE = -9.2;
/** Rows between two reports of progress. */
const REPORT_ROWS = 64;

/** The alternatives that are weighed. */
export interface Field {
  /** A narrow band around a path. */
  readonly band: Band;
  readonly scorer: BeadScorer;
  /** Told the share of the rows that are done, 0 to 1. */
  readonly onProgress: (fraction: number) => void;
}

/** Per cell: the logarithm of the sum over all paths that stand there in a state. */
export interface Sums {
  readonly link: Float64Array;
  readonly sourceGap: Float64Array;
  readonly targetGap: Float64Array;
}

/** All links of a band that count, weighed against each other. */
export interface Lattice {
  readonly band: Band;
  /** `offsets[i]`: the cells before row `i`. */
  readonly offsets: Int32Array;
  /** Per cell and shape: the tempered score of the link of that shape that ends in the cell; minus infinity when it is negligible. */
  readonly scores: Float32Array;
  readonly forward: Sums;
  /** Per cell: the logarithm of the sum of all paths that stand there and go on with a link. */
  readonly before: Float64Array;
  readonly moves: Moves;
}

/** The tempered log-probabilities of `DocumentModel`. */
export interface Moves {
  readonly stay: number;
  readonly open: number;
  readonly extend: number;
  readonly change: number;
  readonly close: number;
}

/** Scores the links of a band and sums up the paths into each cell (the forward algorithm; Durbin et al. 1998, section 3.2). */
export function layLattice({ band, scorer, onProgress }: Field): Lattice {
  const offsets = cellOffsets(band);
  const cells = offsets.at(-1) ?? 0;
  const { stay, open, extend, change, close } = scorer.model;
  const lattice: Lattice = {
    band,
    offsets,
    scores: new Float32Array(cells * BEAD_SHAPES.length).fill(Number.NEGATIVE_INFINITY),
    forward: emptySums(cells),
    before: new Float64Array(cells).fill(Number.NEGATIVE_INFINITY),
    moves: {
      stay: stay / TEMPERATURE,
      open: open / TEMPERATURE,
      extend: extend / TEMPERATURE,
      change: change / TEMPERATURE,
      close: close / TEMPERATURE,
    },
  };
  const ceilings = new Float64Array(BEAD_SHAPES.length);
  const rows = band.low.length;
  for (let row = 0; row < rows; row += 1) {
    if (row > 0) scorer.advance(row - 1);
    for (let column = band.low[row] ?? 0; column <= (band.high[row] ?? 0); column += 1) {
      const cell = (offsets[row] ?? 0) + column - (band.low[row] ?? 0);
      sumGaps(lattice, { row, column, cell });
      sumLinks(lattice, { row, column, cell }, { scorer, ceilings });
    }
    if (row % REPORT_ROWS === 0) onProgress(row / rows);
  }
  return lattice;
}

/** The number of a cell, or −1 outside the band. */
export function cellAt(
  { band, offsets }: Pick<Lattice, "band" | "offsets">,
  row: number,
  column: number,
): number {
  const low = band.low[row] ?? 0;
  if (row < 0 || column < low || column > (band.high[row] ?? -1)) return -1;
  return (offsets[row] ?? 0) + column - low;
}

/** No path anywhere. */
export function emptySums(cells: number): Sums {
  const none = (): Float64Array => new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  return { link: none(), sourceGap: none(), targetGap: none() };
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly cell: number;
}

function sumGaps(lattice: Lattice, { row, column, cell }: Cell): void {
  const { link, sourceGap, targetGap } = lattice.forward;
  const { open, extend, change } = lattice.moves;
  const above = cellAt(lattice, row - 1, column);
  if (above >= 0) {
    sourceGap[cell] = addLogs((link[above] ?? 0) + open, (sourceGap[above] ?? 0) + extend);
  }
  if (column > (lattice.band.low[row] ?? 0)) {
    const left = cell - 1;
    const begun = addLogs((link[left] ?? 0) + open, (sourceGap[left] ?? 0) + change);
    targetGap[cell] = addLogs(begun, (targetGap[left] ?? 0) + extend);
  }
}

interface Scoring {
  readonly scorer: BeadScorer;
  /** Room for a number per shape. */
  readonly ceilings: Float64Array;
}

// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function sumLinks(
  lattice: Lattice,
  { row, column, cell }: Cell,
  { scorer, ceilings }: Scoring,
): void {
  const { band, offsets, scores, forward, before, moves } = lattice;
  const gaps =
    addLogs(forward.sourceGap[cell] ?? 0, forward.targetGap[cell] ?? 0) + moves.close - moves.stay;
  let link = cell === 0 ? 0 : Number.NEGATIVE_INFINITY;
  const end = { sourceEnd: row, targetEnd: column };
  scorer.ceilings(ceilings, row, column);
  for (let shape = 0; shape < BEAD_SHAPES.length; shape += 1) {
    const fromRow = row - (SOURCE_COUNTS[shape] ?? 0);
    const fromColumn = column - (TARGET_COUNTS[shape] ?? 0);
    const low = band.low[fromRow] ?? 0;
    if (fromRow < 0 || fromColumn < low || fromColumn > (band.high[fromRow] ?? 0)) continue;
    const begun = before[(offsets[fromRow] ?? 0) + fromColumn - low] ?? 0;
    const least = Math.max(link, gaps) + NEGLIGIBLE;
    if (begun + (ceilings[shape] ?? 0) / TEMPERATURE <= least) continue;
    if (begun === Number.NEGATIVE_INFINITY) continue;
    const score = scorer.scoreAbove(shape, end, (least - begun) * TEMPERATURE) / TEMPERATURE;
    if (begun + score <= least) continue;
    scores[cell * BEAD_SHAPES.length + shape] = score;
    link = addLogs(link, begun + score);
  }
  forward.link[cell] = link;
  before[cell] = addLogs(link, gaps) + moves.stay;
}

/** The logarithm of a sum, of the logarithms of its parts. */
export function addLogs(a: number, b: number): number {
  if (a < b) return a === Number.NEGATIVE_INFINITY ? b : b + Math.log1p(Math.exp(a - b));
  return b === Number.NEGATIVE_INFINITY ? a : a + Math.log1p(Math.exp(b - a));
}

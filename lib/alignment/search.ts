import { type Band, cellOffsets } from "./band";
import type { ScoredSpan } from "./band-of-rivals";
import type { BeadScorer } from "./bead-scorer";
import { BEAD_SHAPES, LARGEST_SIDE, SOURCE_COUNTS, TARGET_COUNTS } from "./bead-shapes";

/** Rows between two reports of progress. */
const REPORT_ROWS = 64;
/** Rows that links reach back over, and the one at hand. */
const ROWS = LARGEST_SIDE + 1;
/** A cell's three ways to have been reached: by a link, in a gap of source sentences, in a gap of target sentences. */
const LINK = 0;
const SOURCE_GAP = 1;
const TARGET_GAP = 2;
/** A cell's choices in one number: the link's shape, its state before, and the states before either gap. */
const SHAPE_BITS = 4;
const SHAPE_MASK = (1 << SHAPE_BITS) - 1;
const STATE_MASK = 3;
const LINK_SHIFT = SHAPE_BITS;
const SOURCE_GAP_SHIFT = LINK_SHIFT + 2;
const TARGET_GAP_SHIFT = SOURCE_GAP_SHIFT + 2;

interface Search {
  readonly band: Band;
  readonly scorer: BeadScorer;
  /** Told the share of the rows that are done, 0 to 1. */
  readonly onProgress: (fraction: number) => void;
}

/**
 * The best path of links and gaps through a band, from corner to corner: Viterbi search of a pair hidden Markov model (Durbin et al.
 * 1998, chapter 4), in which a gap is dear to open and cheap to go on with. In a gap, source sentences come first. Two bytes a cell.
 */
export function bestPath({ band, scorer, onProgress }: Search): ScoredSpan[] {
  const offsets = cellOffsets(band);
  const lastRow = band.low.length - 1;
  const width =
    1 + band.high.reduce((most, high, row) => Math.max(most, high - (band.low[row] ?? 0)), 0);
  const choices = new Uint16Array(offsets[lastRow + 1] ?? 0);
  const links = new Float32Array(choices.length);
  const scores = new Float64Array(ROWS * width * 3).fill(Number.NEGATIVE_INFINITY);
  const begins = new Float64Array(ROWS * width);
  const beginStates = new Uint8Array(ROWS * width);
  const ceilings = new Float64Array(SOURCE_COUNTS.length);
  const reach = new Int32Array(ROWS * 3);
  const room = { scores, begins, beginStates, ceilings, reach };
  const lattice: Lattice = { band, scorer, offsets, width, choices, links, ...room };
  for (let row = 0; row <= lastRow; row += 1) {
    if (row > 0) scorer.advance(row - 1);
    fillRow(lattice, row);
    if (row % REPORT_ROWS === 0) onProgress(row / Math.max(1, lastRow));
  }
  return traceBack(lattice);
}

/** A cell of the band, and where its scores stand. */
interface Cell {
  row: number;
  column: number;
  slot: number;
}

interface Lattice {
  readonly band: Band;
  readonly scorer: BeadScorer;
  readonly offsets: Int32Array;
  /** The cells of the widest row. */
  readonly width: number;
  readonly choices: Uint16Array;
  /** Per cell of the band: the log-odds of the link that the best path into it ends with. */
  readonly links: Float32Array;
  /** Per row (modulo their number), cell of the row and state: the best score. */
  readonly scores: Float64Array;
  /** Per row and cell: the best score with which a link begins there, and the state that it comes from. */
  readonly begins: Float64Array;
  readonly beginStates: Uint8Array;
  /** Per shape, for the cell at hand: what a link adds at the most. */
  readonly ceilings: Float64Array;
  /** Per number of rows back from the one at hand: its first column, its last, and the place of its first cell in `begins`. */
  readonly reach: Int32Array;
}

function fillReach({ band, width, reach }: Lattice, row: number): void {
  for (let back = 0; back < ROWS; back += 1) {
    const isThere = row >= back;
    reach[back * 3] = isThere ? (band.low[row - back] ?? 0) : 0;
    reach[back * 3 + 1] = isThere ? (band.high[row - back] ?? 0) : -1;
    reach[back * 3 + 2] = ((row - back + ROWS) % ROWS) * width;
  }
}

function fillRow(lattice: Lattice, row: number): void {
  const { band, width, scores, choices, offsets } = lattice;
  const low = band.low[row] ?? 0;
  const high = band.high[row] ?? 0;
  const first = (row % ROWS) * width * 3;
  fillReach(lattice, row);
  scores.fill(Number.NEGATIVE_INFINITY, first, first + width * 3);
  for (let column = low; column <= high; column += 1) {
    const slot = first + (column - low) * 3;
    const cell = { row, column, slot };
    if (row + column === 0) {
      scores[slot] = 0;
    } else {
      choices[(offsets[row] ?? 0) + column - low] =
        fillSourceGap(lattice, cell) | fillTargetGap(lattice, cell) | fillLink(lattice, cell);
    }
    const state = bestState(lattice, slot);
    lattice.beginStates[slot / 3] = state;
    lattice.begins[slot / 3] = beforeLink(lattice, slot, state);
  }
}

/** Where a cell's scores stand, or −1 outside the band. */
function slotAt({ band, width }: Lattice, row: number, column: number): number {
  const low = band.low[row] ?? 0;
  if (row < 0 || column < low || column > (band.high[row] ?? 0)) return -1;
  return ((row % ROWS) * width + column - low) * 3;
}

function fillSourceGap(lattice: Lattice, { row, column, slot }: Cell): number {
  const { scores, scorer } = lattice;
  const from = slotAt(lattice, row - 1, column);
  if (from < 0) return 0;
  const opened = (scores[from + LINK] ?? 0) + scorer.model.open;
  const extended = (scores[from + SOURCE_GAP] ?? 0) + scorer.model.extend;
  scores[slot + SOURCE_GAP] = Math.max(opened, extended);
  return (opened >= extended ? LINK : SOURCE_GAP) << SOURCE_GAP_SHIFT;
}

function fillTargetGap(lattice: Lattice, { row, column, slot }: Cell): number {
  const { scores, scorer } = lattice;
  const from = slotAt(lattice, row, column - 1);
  if (from < 0) return 0;
  const { model } = scorer;
  let best = (scores[from + LINK] ?? 0) + model.open;
  let state = LINK;
  const changed = (scores[from + SOURCE_GAP] ?? 0) + model.change;
  if (changed > best) {
    best = changed;
    state = SOURCE_GAP;
  }
  const extended = (scores[from + TARGET_GAP] ?? 0) + model.extend;
  if (extended > best) {
    best = extended;
    state = TARGET_GAP;
  }
  scores[slot + TARGET_GAP] = best;
  return state << TARGET_GAP_SHIFT;
}

// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function fillLink(lattice: Lattice, { row, column, slot }: Cell): number {
  const { band, offsets, links, scores, scorer, begins, beginStates, ceilings, reach } = lattice;
  const cell = (offsets[row] ?? 0) + column - (band.low[row] ?? 0);
  const { stay, close } = scorer.model;
  let best = Number.NEGATIVE_INFINITY;
  let choice = 0;
  // A link that leaves the path worse off than the gaps that reach the same cell is not worth scoring.
  const inGap = Math.max(scores[slot + SOURCE_GAP] ?? 0, scores[slot + TARGET_GAP] ?? 0);
  const rival = inGap + close - stay;
  const end = { sourceEnd: row, targetEnd: column };
  scorer.ceilings(ceilings, row, column);
  for (let shape = 0; shape < SOURCE_COUNTS.length; shape += 1) {
    const back = (SOURCE_COUNTS[shape] ?? 0) * 3;
    const fromColumn = column - (TARGET_COUNTS[shape] ?? 0);
    const low = reach[back] ?? 0;
    if (fromColumn < low || fromColumn > (reach[back + 1] ?? 0)) continue;
    const from = (reach[back + 2] ?? 0) + fromColumn - low;
    const before = begins[from] ?? 0;
    // Most shapes fail the cheap bound; few of the others fail the close one.
    const atLeast = Math.max(best, rival);
    if (before + (ceilings[shape] ?? 0) <= atLeast) continue;
    if (before === Number.NEGATIVE_INFINITY) continue;
    const score = scorer.scoreAbove(shape, end, atLeast - before);
    const total = before + score;
    if (total > best) {
      links[cell] = score;
      best = total;
      choice = shape | ((beginStates[from] ?? 0) << LINK_SHIFT);
    }
  }
  scores[slot + LINK] = best;
  return choice;
}

/** The score with which a link begins, coming from a state. */
function beforeLink({ scores, scorer: { model } }: Lattice, slot: number, state: number): number {
  return (scores[slot + state] ?? 0) + (state === LINK ? model.stay : model.close);
}

function bestState(lattice: Lattice, slot: number): number {
  const fromLink = beforeLink(lattice, slot, LINK);
  const fromSource = beforeLink(lattice, slot, SOURCE_GAP);
  const fromTarget = beforeLink(lattice, slot, TARGET_GAP);
  if (fromLink >= fromSource && fromLink >= fromTarget) return LINK;
  return fromSource >= fromTarget ? SOURCE_GAP : TARGET_GAP;
}

// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function traceBack(lattice: Lattice): ScoredSpan[] {
  const { band, choices, links, offsets } = lattice;
  const path: ScoredSpan[] = [];
  let row = band.low.length - 1;
  let column = band.high[row] ?? 0;
  const corner = slotAt(lattice, row, column);
  let state = bestState(lattice, corner);
  while (row > 0 || column > 0) {
    const cell = (offsets[row] ?? 0) + column - (band.low[row] ?? 0);
    const choice = choices[cell] ?? 0;
    const score = state === LINK ? (links[cell] ?? 0) : 0;
    const shape = BEAD_SHAPES[choice & SHAPE_MASK];
    const sourceCount = state === LINK ? (shape?.source ?? 0) : state === SOURCE_GAP ? 1 : 0;
    const targetCount = state === LINK ? (shape?.target ?? 0) : state === TARGET_GAP ? 1 : 0;
    row -= sourceCount;
    column -= targetCount;
    if (row < 0 || column < 0) throw new Error("no path: the band is not connected");
    path.push({ sourceStart: row, sourceCount, targetStart: column, targetCount, score });
    const shift = [LINK_SHIFT, SOURCE_GAP_SHIFT, TARGET_GAP_SHIFT][state] ?? 0;
    state = (choice >> shift) & STATE_MASK;
  }
  return path.reverse();
}

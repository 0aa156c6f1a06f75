import type { Band } from "./band";
import { LARGEST_SIDE } from "./bead-shapes";
import { count, type SideIndex } from "./side-index";
import type { TranslationTable } from "./translation-table";

/** Products are brought to logarithms before they overflow. */
const LARGEST_PRODUCT = 1e200;
/** Farther than any position. */
export const NOWHERE = 0x7fffffff;

/** Per type of either side: the probability that a translation explains an occurrence of it, as far as the table can tell. */
export interface Expectations {
  readonly source: Float64Array;
  readonly target: Float64Array;
}
/** What lexical evidence is drawn from. */
export interface EvidenceInput {
  readonly source: SideIndex;
  readonly target: SideIndex;
  readonly table: TranslationTable;
  readonly band: Band;
  /** How far each word can be expected to be explained. */
  readonly expected: Expectations;
}
/** What one source sentence explains of the target sentences `[firstTarget, lastTarget)`, and is explained by them. */
export interface EvidenceRow {
  firstTarget: number;
  lastTarget: number;
  firstPosition: number;
  /** The number of tokens of the source sentence. */
  tokens: number;
  /** Per target token position: summed probability over background, times the odds that the token is explained. */
  ofTarget: Float32Array;
  /** Per target sentence and source token: the same in the other direction. */
  ofSource: Float32Array;
  /**
   * What explained tokens add to the log-odds of 1–1 beads, both directions together: entry `i` sums up the first `i` target
   * sentences.
   */
  gains: Float64Array;
}
/** A row without evidence, to be filled. */
export function emptyRow(): EvidenceRow {
  return {
    firstTarget: 0,
    lastTarget: 0,
    firstPosition: 0,
    tokens: 0,
    ofTarget: new Float32Array(0),
    ofSource: new Float32Array(0),
    gains: new Float64Array(0),
  };
}
/** The tokens of the sentences `[start, end)`. */
export function tokensBetween(side: SideIndex, start: number, end: number): number {
  return (side.tokenStart[end] ?? 0) - (side.tokenStart[start] ?? 0);
}
/** What a row is filled from. */
export interface RowInput extends EvidenceInput {
  readonly odds: Expectations;
  /** Per target type: the first of its positions that no earlier row has left behind. Rows ascend, and so do their reaches. */
  readonly cursors: Int32Array;
  /** Per target type: that position, or one past the last of all. Most words are nowhere near, and this alone is looked at. */
  readonly next: Int32Array;
}

/** Prepares the evidence of one source sentence; rows are to be asked for in ascending order. */
// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
export function fillRow(row: EvidenceRow, sentence: number, input: RowInput): void {
  const { source, target, table, band, odds, next } = input;
  // The widest reach of any bead that holds this sentence.
  row.firstTarget = band.low[Math.max(0, sentence + 1 - LARGEST_SIDE)] ?? 0;
  row.lastTarget = band.high[Math.min(source.size, sentence + LARGEST_SIDE)] ?? 0;
  row.firstPosition = target.tokenStart[row.firstTarget] ?? 0;
  row.tokens = count(source.tokenStart, sentence);
  const reach = row.lastTarget - row.firstTarget;
  row.ofTarget = cleared32(row.ofTarget, tokensBetween(target, row.firstTarget, row.lastTarget));
  row.ofSource = cleared32(row.ofSource, reach * row.tokens);
  row.gains = cleared64(row.gains, reach + 1);
  const first = source.tokenStart[sentence] ?? 0;
  const last = target.tokenStart[row.lastTarget] ?? 0;
  for (let token = 0; token < row.tokens; token += 1) {
    const type = source.tokens[first + token] ?? 0;
    const weight = (odds.source[type] ?? 0) / (source.background[type] ?? 1);
    for (let entry = table.start[type] ?? 0; entry < (table.start[type + 1] ?? 0); entry += 1) {
      if ((next[table.targets[entry] ?? 0] ?? NOWHERE) >= last) continue;
      addEntry(row, input, { token, weight, entry });
    }
  }
  addGains(row, target);
}

/** An array of at least this many zeros: the same one when it is large enough. */
function cleared32(numbers: Float32Array, size: number): Float32Array {
  return numbers.length < size ? new Float32Array(2 * size) : numbers.fill(0, 0, size);
}

/** The same with double precision. */
export function cleared64(numbers: Float64Array, size: number): Float64Array {
  return numbers.length < size ? new Float64Array(2 * size) : numbers.fill(0, 0, size);
}

interface Entry {
  /** The place of the source token in its sentence, and its type's odds over its background. */
  readonly token: number;
  readonly weight: number;
  /** The place in the translation table. */
  readonly entry: number;
}

// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function addEntry(
  row: EvidenceRow,
  { target, table, odds, cursors, next }: RowInput,
  { token, weight, entry }: Entry,
): void {
  const { firstPosition, firstTarget, tokens, ofTarget, ofSource, gains } = row;
  const match = table.targets[entry] ?? 0;
  const end = target.positionStart[match + 1] ?? 0;
  let slot = cursors[match] ?? 0;
  while (slot < end && (target.positions[slot] ?? 0) < firstPosition) slot += 1;
  cursors[match] = slot;
  next[match] = slot < end ? (target.positions[slot] ?? NOWHERE) : NOWHERE;
  const last = target.tokenStart[row.lastTarget] ?? 0;
  const targetWeight = (odds.target[match] ?? 0) / (target.background[match] ?? 1);
  const forward = (table.forward[entry] ?? 0) * targetWeight;
  const backward = (table.backward[entry] ?? 0) * weight;
  for (; slot < end; slot += 1) {
    const position = target.positions[slot] ?? 0;
    if (position >= last) return;
    const where = (target.sentenceOf[position] ?? 0) - firstTarget;
    const place = position - firstPosition;
    const cell = where * tokens + token;
    ofTarget[place] = (ofTarget[place] ?? 0) + forward;
    ofSource[cell] = (ofSource[cell] ?? 0) + backward;
    // Marked here, so that pairs without evidence need no logarithm.
    gains[where + 1] = 1;
  }
}

function addGains(row: EvidenceRow, target: SideIndex): void {
  const { gains, firstTarget, firstPosition, tokens } = row;
  const weight = 1 / (tokens + 1);
  for (let match = firstTarget; match < row.lastTarget; match += 1) {
    const where = match - firstTarget;
    let gain = 0;
    if (gains[where + 1] === 1) {
      const start = (target.tokenStart[match] ?? 0) - firstPosition;
      const size = count(target.tokenStart, match);
      gain =
        gainOf(row.ofTarget, { start, size, weight }) +
        gainOf(row.ofSource, { start: where * tokens, size: tokens, weight: 1 / (size + 1) });
    }
    gains[where + 1] = (gains[where] ?? 0) + gain;
  }
}

/** Some ratios of a list, and what they are multiplied with. */
export interface Part {
  readonly start: number;
  readonly size: number;
  readonly weight: number;
}

/** What explained tokens add to the log-odds: a product, brought to logarithms seldom. */
export function gainOf(ratios: Float64Array | Float32Array, { start, size, weight }: Part): number {
  let product = 1;
  let sum = 0;
  for (let index = start; index < start + size; index += 1) {
    const ratio = ratios[index] ?? 0;
    if (ratio === 0) continue;
    product *= 1 + weight * ratio;
    if (product > LARGEST_PRODUCT) {
      sum += Math.log(product);
      product = 1;
    }
  }
  return sum + Math.log(product);
}

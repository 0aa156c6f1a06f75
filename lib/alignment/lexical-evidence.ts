import type { Band } from "./band";
import { type BeadSpan, LARGEST_SIDE, SOURCE_COUNTS, spanOf, TARGET_COUNTS } from "./bead-shapes";
import { count, type SideIndex } from "./side-index";
import type { TranslationTable } from "./translation-table";

/**
 * Half for each direction; less than that, because the words of one sentence are not independent of each other, most of all those that
 * are explained.
 */
const DOUBT_WEIGHT = 0.45;
const GAIN_WEIGHT = 0.4;
/** Products are brought to logarithms before they overflow. */
const LARGEST_PRODUCT = 1e200;

/**
 * The lexical evidence of a whole search, row after row: log-odds that the words of a bead come from each other (IBM model 1, Brown
 * et al. 1993, mixed with a unigram background, mean of the two directions) rather than from the background alone. Memory is
 * that of the last few rows of the band.
 */
export interface LexicalEvidence {
  /** Prepares the evidence of one source sentence; rows are to be asked for in ascending order. */
  readonly advance: (sourceSentence: number) => void;
  /** At least the log-odds of the link, in a few additions; exact for 1–1. */
  readonly bound: LinkNumber;
  readonly logOdds: LinkNumber;
  /** Tells of each token of a link how probably the other side's words explain it. */
  readonly explain: (link: BeadSpan, told: Told) => void;
}

/** Told of each token: its type, and the probability that it is explained. */
interface Told {
  readonly source: (type: number, probability: number) => void;
  readonly target: (type: number, probability: number) => void;
}

/** A number about the link of a shape (its place among `BEAD_SHAPES`) that ends before two sentences. */
export type LinkNumber = (shape: number, sourceEnd: number, targetEnd: number) => number;

/** What one source sentence explains of the target sentences `[firstTarget, lastTarget)`, and is explained by them. */
interface EvidenceRow {
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

/** Prepares the evidence of a search through a band. */
export function lexicalEvidence(input: EvidenceInput): LexicalEvidence {
  const { source, target } = input;
  const rows = Array.from({ length: LARGEST_SIDE }, emptyRow);
  const cursors = target.positionStart.slice();
  const rowOf = (sentence: number): EvidenceRow => rows[sentence % LARGEST_SIDE] ?? emptyRow();
  const odds = {
    source: input.expected.source.map((share) => share / (1 - share)),
    target: input.expected.target.map((share) => share / (1 - share)),
  };
  const sourceDoubt = unexplained(source, input.expected.source);
  const targetDoubt = unexplained(target, input.expected.target);
  /** The log-odds of a link if nothing explains its tokens. */
  const doubt: LinkNumber = (shape, sourceEnd, targetEnd) =>
    (sourceDoubt[sourceEnd] ?? 0) -
    (sourceDoubt[sourceEnd - (SOURCE_COUNTS[shape] ?? 0)] ?? 0) +
    (targetDoubt[targetEnd] ?? 0) -
    (targetDoubt[targetEnd - (TARGET_COUNTS[shape] ?? 0)] ?? 0);

  const comparison = emptyComparison();
  const compareSides = (span: BeadSpan): Comparison =>
    compare(comparison, span, { source, target, rowOf });
  /** What explained tokens add at the most. */
  const mostGain: LinkNumber = (shape, sourceEnd, targetEnd) => {
    const targetStart = targetEnd - (TARGET_COUNTS[shape] ?? 0);
    let gain = 0;
    for (let back = SOURCE_COUNTS[shape] ?? 0; back > 0; back -= 1) {
      const row = rowOf(sourceEnd - back);
      const upTo = row.gains[targetEnd - row.firstTarget] ?? 0;
      gain += upTo - (row.gains[targetStart - row.firstTarget] ?? 0);
    }
    return gain;
  };
  return {
    advance: (sentence) => fillRow(rowOf(sentence), sentence, { ...input, odds, cursors }),
    bound: (shape, sourceEnd, targetEnd) =>
      DOUBT_WEIGHT * doubt(shape, sourceEnd, targetEnd) +
      GAIN_WEIGHT * mostGain(shape, sourceEnd, targetEnd),
    logOdds: (shape, sourceEnd, targetEnd) => {
      const doubts = DOUBT_WEIGHT * doubt(shape, sourceEnd, targetEnd);
      if (mostGain(shape, sourceEnd, targetEnd) === 0) return doubts;
      const compared = compareSides(spanOf(shape, sourceEnd, targetEnd));
      const { sourceTokens, targetTokens } = compared;
      const gain =
        gainOf(compared.ofTarget, {
          start: 0,
          size: targetTokens,
          weight: 1 / (sourceTokens + 1),
        }) +
        gainOf(compared.ofSource, { start: 0, size: sourceTokens, weight: 1 / (targetTokens + 1) });
      return doubts + GAIN_WEIGHT * gain;
    },
    explain: (span, told) => tellExplained(compareSides(span), span, { source, target, told }),
  };
}

interface Listener {
  readonly source: SideIndex;
  readonly target: SideIndex;
  readonly told: Told;
}

function tellExplained(
  { ofTarget, ofSource, sourceTokens, targetTokens }: Comparison,
  span: BeadSpan,
  { source, target, told }: Listener,
): void {
  const firstTarget = target.tokenStart[span.targetStart] ?? 0;
  const firstSource = source.tokenStart[span.sourceStart] ?? 0;
  for (let token = 0; token < targetTokens; token += 1) {
    const explained = (ofTarget[token] ?? 0) / (sourceTokens + 1);
    told.target(target.tokens[firstTarget + token] ?? 0, explained / (1 + explained));
  }
  for (let token = 0; token < sourceTokens; token += 1) {
    const explained = (ofSource[token] ?? 0) / (targetTokens + 1);
    told.source(source.tokens[firstSource + token] ?? 0, explained / (1 + explained));
  }
}

/** How probable a link's other side makes each of its tokens, as `EvidenceRow` has it, summed over its sentences. Used again. */
interface Comparison {
  ofTarget: Float64Array;
  ofSource: Float64Array;
  sourceTokens: number;
  targetTokens: number;
}

function emptyComparison(): Comparison {
  return {
    ofTarget: new Float64Array(0),
    ofSource: new Float64Array(0),
    sourceTokens: 0,
    targetTokens: 0,
  };
}

interface Sides {
  readonly source: SideIndex;
  readonly target: SideIndex;
  readonly rowOf: (sentence: number) => EvidenceRow;
}

function compare(into: Comparison, span: BeadSpan, { source, target, rowOf }: Sides): Comparison {
  const { sourceStart, sourceCount, targetStart, targetCount } = span;
  const first = target.tokenStart[targetStart] ?? 0;
  const firstToken = source.tokenStart[sourceStart] ?? 0;
  into.sourceTokens = tokensBetween(source, sourceStart, sourceStart + sourceCount);
  into.targetTokens = tokensBetween(target, targetStart, targetStart + targetCount);
  into.ofTarget = cleared64(into.ofTarget, into.targetTokens);
  into.ofSource = cleared64(into.ofSource, into.sourceTokens);
  for (let sentence = sourceStart; sentence < sourceStart + sourceCount; sentence += 1) {
    const row = rowOf(sentence);
    const shift = first - row.firstPosition;
    addPart(into.ofTarget, row.ofTarget, { to: 0, from: shift, size: into.targetTokens });
    const to = (source.tokenStart[sentence] ?? 0) - firstToken;
    for (let match = targetStart; match < targetStart + targetCount; match += 1) {
      const from = (match - row.firstTarget) * row.tokens;
      addPart(into.ofSource, row.ofSource, { to, from, size: row.tokens });
    }
  }
  return into;
}

interface Places {
  readonly to: number;
  readonly from: number;
  readonly size: number;
}

function addPart(sums: Float64Array, row: Float32Array, { to, from, size }: Places): void {
  for (let index = 0; index < size; index += 1) {
    sums[to + index] = (sums[to + index] ?? 0) + (row[from + index] ?? 0);
  }
}

interface Part {
  readonly start: number;
  readonly size: number;
  readonly weight: number;
}

/** What explained tokens add to the log-odds: a product, brought to logarithms seldom. */
function gainOf(ratios: Float64Array | Float32Array, { start, size, weight }: Part): number {
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

/** `sums[i]`: the log-odds of the first `i` sentences' tokens if nothing explains them. */
function unexplained(side: SideIndex, expected: Float64Array): Float64Array {
  const costs = expected.map((share) => Math.log(1 - share));
  const sums = new Float64Array(side.size + 1);
  for (let sentence = 0; sentence < side.size; sentence += 1) {
    let sum = sums[sentence] ?? 0;
    const last = side.tokenStart[sentence + 1] ?? 0;
    for (let position = side.tokenStart[sentence] ?? 0; position < last; position += 1) {
      sum += costs[side.tokens[position] ?? 0] ?? 0;
    }
    sums[sentence + 1] = sum;
  }
  return sums;
}

function emptyRow(): EvidenceRow {
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

function tokensBetween(side: SideIndex, start: number, end: number): number {
  return (side.tokenStart[end] ?? 0) - (side.tokenStart[start] ?? 0);
}

interface RowInput extends EvidenceInput {
  readonly odds: Expectations;
  /** Per target type: the first of its positions that no earlier row has left behind. Rows ascend, and so do their reaches. */
  readonly cursors: Int32Array;
}

function fillRow(row: EvidenceRow, sentence: number, input: RowInput): void {
  const { source, target, table, band, odds } = input;
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
  for (let token = 0; token < row.tokens; token += 1) {
    const type = source.tokens[first + token] ?? 0;
    const weight = (odds.source[type] ?? 0) / (source.background[type] ?? 1);
    for (let entry = table.start[type] ?? 0; entry < (table.start[type + 1] ?? 0); entry += 1) {
      addEntry(row, input, { token, weight, entry });
    }
  }
  addGains(row, target);
}

/** An array of at least this many zeros: the same one when it is large enough. */
function cleared32(numbers: Float32Array, size: number): Float32Array {
  return numbers.length < size ? new Float32Array(2 * size) : numbers.fill(0, 0, size);
}

function cleared64(numbers: Float64Array, size: number): Float64Array {
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
  { target, table, odds, cursors }: RowInput,
  { token, weight, entry }: Entry,
): void {
  const { firstPosition, firstTarget, tokens, ofTarget, ofSource, gains } = row;
  const match = table.targets[entry] ?? 0;
  const end = target.positionStart[match + 1] ?? 0;
  let slot = cursors[match] ?? 0;
  while (slot < end && (target.positions[slot] ?? 0) < firstPosition) slot += 1;
  cursors[match] = slot;
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

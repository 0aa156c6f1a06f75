import {
  type BeadSpan,
  LARGEST_SIDE,
  PAIR,
  SOURCE_COUNTS,
  spanOf,
  TARGET_COUNTS,
} from "./bead-shapes";
import {
  cleared64,
  type EvidenceInput,
  type EvidenceRow,
  emptyRow,
  fillRow,
  gainOf,
  NOWHERE,
  type Part,
  tokensBetween,
} from "./evidence-row";
import { count, type SideIndex } from "./side-index";

/**
 * Half for each direction; less than that, because the words of one sentence are not independent of each other, most of all those that
 * are explained.
 */
const DOUBT_WEIGHT = 0.45;
const GAIN_WEIGHT = 0.4;
/**
 * A sentence of a larger link that nothing explains is told by one direction alone, and its words are unexplained together: the more
 * literal the translation, the less it can belong there.
 */
const STRANGER_WEIGHT = 1.5;
/** Three words in five are explained in translations as free as those of novels, four in machine translation. */
const FREE_ODDS = 1.5;
/**
 * The lexical evidence of a whole search, row after row: log-odds that the words of a bead come from each other (IBM model 1, Brown
 * et al. 1993, mixed with a unigram background, mean of the two directions) rather than from the background alone. Memory is
 * that of the last few rows of the band.
 */
export interface LexicalEvidence {
  /** Prepares the evidence of one source sentence; rows are to be asked for in ascending order. */
  readonly advance: (sourceSentence: number) => void;
  /** The log-odds of the link, or minus infinity when they are not above `least`, which a few additions mostly tell. */
  readonly logOddsAbove: LogOddsAbove;
  /** Adds to each shape's number its bound before two sentences; not meaningful for shapes that leave the band. */
  readonly addBounds: AddBounds;
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
/** The same, or minus infinity when it is not above a bound. */
export type LogOddsAbove = (
  shape: number,
  sourceEnd: number,
  targetEnd: number,
  least: number,
) => number;
/** Adds a number to that of each shape, for the links that end before two sentences. */
export type AddBounds = (into: Float64Array, sourceEnd: number, targetEnd: number) => void;
/** Prepares the evidence of a search through a band. */
export function lexicalEvidence(input: EvidenceInput): LexicalEvidence {
  const { source, target } = input;
  const rows = Array.from({ length: LARGEST_SIDE }, emptyRow);
  const cursors = target.positionStart.slice(0, target.vocabulary.length);
  const next = cursors.map((slot, type) =>
    count(target.positionStart, type) > 0 ? (target.positions[slot] ?? NOWHERE) : NOWHERE,
  );
  const rowOf = (sentence: number): EvidenceRow => rows[sentence % LARGEST_SIDE] ?? emptyRow();
  const odds = {
    source: input.expected.source.map((share) => share / (1 - share)),
    target: input.expected.target.map((share) => share / (1 - share)),
  };
  const rowInput = { ...input, odds, cursors, next };
  const sourceDoubt = unexplained(source, input.expected.source);
  const targetDoubt = unexplained(target, input.expected.target);
  const doubted = {
    source: { side: source, doubts: sourceDoubt },
    target: { side: target, doubts: targetDoubt },
  };
  /** The log-odds of a link if nothing explains its tokens. */
  const doubt: LinkNumber = (shape, sourceEnd, targetEnd) =>
    (sourceDoubt[sourceEnd] ?? 0) -
    (sourceDoubt[sourceEnd - (SOURCE_COUNTS[shape] ?? 0)] ?? 0) +
    (targetDoubt[targetEnd] ?? 0) -
    (targetDoubt[targetEnd - (TARGET_COUNTS[shape] ?? 0)] ?? 0);

  const strangerWeight =
    STRANGER_WEIGHT *
    (literalness(source, input.expected.source) + literalness(target, input.expected.target));
  const sums = new Float64Array((LARGEST_SIDE + 1) ** 2);
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
    advance: (sentence) => fillRow(rowOf(sentence), sentence, rowInput),
    addBounds: (into, sourceEnd, targetEnd) => {
      sumGains(sums, { sourceEnd, targetEnd, rowOf });
      for (let shape = 0; shape < into.length; shape += 1) {
        const gain = GAIN_WEIGHT * (sums[SHAPE_PLACES[shape] ?? 0] ?? 0);
        into[shape] = (into[shape] ?? 0) + gain + doubt(shape, sourceEnd, targetEnd);
      }
    },
    logOddsAbove: (shape, sourceEnd, targetEnd, least) => {
      const doubts = doubt(shape, sourceEnd, targetEnd);
      const most = mostGain(shape, sourceEnd, targetEnd);
      const bound = doubts + GAIN_WEIGHT * most;
      if (bound <= least) return Number.NEGATIVE_INFINITY;
      // The bound of a pair is exact, and so is that of a link without any evidence.
      if (shape === PAIR || most === 0) return bound;
      const span = spanOf(shape, sourceEnd, targetEnd);
      const compared = compareSides(span);
      const related = doubts + GAIN_WEIGHT * gainOfLink(compared);
      if (strangerWeight === 0) return related;
      return related + strangerWeight * strangersIn(compared, span, doubted);
    },
    explain: (span, told) => tellExplained(compareSides(span), span, { source, target, told }),
  };
}

function gainOfLink({ ofTarget, ofSource, sourceTokens, targetTokens }: Comparison): number {
  return (
    gainOf(ofTarget, { start: 0, size: targetTokens, weight: 1 / (sourceTokens + 1) }) +
    gainOf(ofSource, { start: 0, size: sourceTokens, weight: 1 / (targetTokens + 1) })
  );
}

/** The logarithm of the odds that a word is explained, beyond those of a literary translation; not below zero. */
function literalness(side: SideIndex, expected: Float64Array): number {
  let sum = 0.5;
  for (const type of side.tokens) sum += expected[type] ?? 0;
  const share = sum / (side.tokens.length + 1);
  return Math.max(0, Math.log(share / (1 - share) / FREE_ODDS));
}

/** A side with the log-odds of its first sentences' tokens if nothing explains them. */
interface DoubtedSide {
  readonly side: SideIndex;
  readonly doubts: Float64Array;
}

interface Doubts {
  readonly source: DoubtedSide;
  readonly target: DoubtedSide;
}

/**
 * The log-odds, below zero, of those sentences of a larger link that the other side does not explain: `Is it you?` beside a sentence
 * that is translated without it.
 */
function strangersIn(compared: Comparison, span: BeadSpan, { source, target }: Doubts): number {
  const { sourceStart, sourceCount, targetStart, targetCount } = span;
  const { ofSource, ofTarget, sourceTokens, targetTokens } = compared;
  let sum = 0;
  if (sourceCount > 1) {
    const weight = 1 / (targetTokens + 1);
    sum += strangers(source, ofSource, { start: sourceStart, size: sourceCount, weight });
  }
  if (targetCount > 1) {
    const weight = 1 / (sourceTokens + 1);
    sum += strangers(target, ofTarget, { start: targetStart, size: targetCount, weight });
  }
  return sum;
}

/** The same for one side; `sentences` with the weight of their tokens' ratios. */
function strangers({ side, doubts }: DoubtedSide, ratios: Float64Array, sentences: Part): number {
  const { start, size, weight } = sentences;
  const first = side.tokenStart[start] ?? 0;
  let sum = 0;
  for (let sentence = start; sentence < start + size; sentence += 1) {
    const doubt = (doubts[sentence + 1] ?? 0) - (doubts[sentence] ?? 0);
    const tokens = tokensBetween(side, sentence, sentence + 1);
    const part = { start: (side.tokenStart[sentence] ?? 0) - first, size: tokens, weight };
    sum += Math.min(0, doubt + GAIN_WEIGHT * gainOf(ratios, part));
  }
  return sum;
}

interface Corner {
  readonly sourceEnd: number;
  readonly targetEnd: number;
  readonly rowOf: (sentence: number) => EvidenceRow;
}

/** By the sentences of either side: what explained tokens add at the most. All shapes share the sums of the smaller ones. */
function sumGains(sums: Float64Array, { sourceEnd, targetEnd, rowOf }: Corner): void {
  sums.fill(0);
  const most = Math.min(LARGEST_SIDE, sourceEnd);
  for (let back = 1; back <= most; back += 1) {
    const { gains, firstTarget } = rowOf(sourceEnd - back);
    const end = targetEnd - firstTarget;
    const upTo = gains[end] ?? 0;
    const widest = Math.min(LARGEST_SIDE, end);
    for (let width = 1; width <= widest; width += 1) {
      const place = back * (LARGEST_SIDE + 1) + width;
      const fewer = sums[place - LARGEST_SIDE - 1] ?? 0;
      sums[place] = fewer + upTo - (gains[end - width] ?? 0);
    }
  }
}

/** Where a shape stands in a square of the sentences of either side. */
const SHAPE_PLACES = SOURCE_COUNTS.map(
  (sources, shape) => sources * (LARGEST_SIDE + 1) + (TARGET_COUNTS[shape] ?? 0),
);

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
/** `sums[i]`: the log-odds of the first `i` sentences' tokens if nothing explains them, weighted. */
function unexplained(side: SideIndex, expected: Float64Array): Float64Array {
  const costs = expected.map((share) => DOUBT_WEIGHT * Math.log(1 - share));
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

import {
  type BeadSpan,
  LARGEST_SIDE,
  PAIR,
  SOURCE_COUNTS,
  spanOf,
  TARGET_COUNTS,
} from "./bead-shapes";
import { type EvidenceInput, type EvidenceRow, emptyRow, fillRow, NOWHERE } from "./evidence-row";
import { DOUBT_WEIGHT, GAIN_WEIGHT } from "./evidence-weights";
import { type Comparison, compare, emptyComparison, gainOfLink } from "./link-comparison";
import { count, type SideIndex } from "./side-index";
import { strangerCost } from "./strangers";

/**
 * The lexical evidence of a whole search, row after row: log-odds that the words of a bead come from each other (IBM model 1, Brown
 * et al. 1993, mixed with a unigram background, mean of the two directions) rather than from the background alone. Memory is
 * that of the last few rows of the band.
 */
export interface LexicalEvidence {
  /** Prepares the evidence of one source sentence; rows are to be asked for in ascending order. */
  readonly advance: (sourceSentence: number) => void;
  /** The log-odds of the link; minus infinity when a few additions tell that they are not above `least`. */
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
/** The same; minus infinity when it is soon plain that it is not above `least`. */
export type LogOddsAbove = (shape: number, end: LinkEnd, least: number) => number;
/** The sentences before which a link ends. */
export interface LinkEnd {
  readonly sourceEnd: number;
  readonly targetEnd: number;
}
/** Adds a number to that of each shape, for the links that end before two sentences. */
export type AddBounds = (into: Float64Array, sourceEnd: number, targetEnd: number) => void;
/** Prepares the evidence of a search through a band. */
export function lexicalEvidence(input: EvidenceInput): LexicalEvidence {
  const { source, target } = input;
  const { advance, rowOf } = evidenceRows(input);
  const sourceDoubt = unexplained(source, input.expected.source);
  const targetDoubt = unexplained(target, input.expected.target);
  /** The log-odds of a link if nothing explains its tokens. */
  const doubt: LinkNumber = (shape, sourceEnd, targetEnd) =>
    (sourceDoubt[sourceEnd] ?? 0) -
    (sourceDoubt[sourceEnd - (SOURCE_COUNTS[shape] ?? 0)] ?? 0) +
    (targetDoubt[targetEnd] ?? 0) -
    (targetDoubt[targetEnd - (TARGET_COUNTS[shape] ?? 0)] ?? 0);

  const costOfStrangers = strangerCost({
    source: { side: source, expected: input.expected.source, doubts: sourceDoubt },
    target: { side: target, expected: input.expected.target, doubts: targetDoubt },
  });
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
    advance,
    addBounds: (into, sourceEnd, targetEnd) => {
      sumGains(sums, { sourceEnd, targetEnd, rowOf });
      for (let shape = 0; shape < into.length; shape += 1) {
        const gain = GAIN_WEIGHT * (sums[SHAPE_PLACES[shape] ?? 0] ?? 0);
        into[shape] = (into[shape] ?? 0) + gain + doubt(shape, sourceEnd, targetEnd);
      }
    },
    logOddsAbove: (shape, { sourceEnd, targetEnd }, least) => {
      const doubts = doubt(shape, sourceEnd, targetEnd);
      const most = mostGain(shape, sourceEnd, targetEnd);
      const bound = doubts + GAIN_WEIGHT * most;
      if (bound <= least) return Number.NEGATIVE_INFINITY;
      // The bound of a pair is exact, and so is that of a link without any evidence.
      if (shape === PAIR || most === 0) return bound;
      const span = spanOf(shape, sourceEnd, targetEnd);
      const compared = compareSides(span);
      const related = doubts + GAIN_WEIGHT * gainOfLink(compared);
      if (related <= least) return Number.NEGATIVE_INFINITY;
      return related + costOfStrangers(compared, span);
    },
    explain: (span, told) => tellExplained(compareSides(span), span, { source, target, told }),
  };
}

interface EvidenceRows {
  readonly advance: (sentence: number) => void;
  readonly rowOf: (sentence: number) => EvidenceRow;
}

/** The rows that links still reach back to. */
function evidenceRows(input: EvidenceInput): EvidenceRows {
  const { target, expected } = input;
  const rows = Array.from({ length: LARGEST_SIDE }, emptyRow);
  const cursors = target.positionStart.slice(0, target.vocabulary.length);
  const next = cursors.map((slot, type) =>
    count(target.positionStart, type) > 0 ? (target.positions[slot] ?? NOWHERE) : NOWHERE,
  );
  const odds = {
    source: expected.source.map((share) => share / (1 - share)),
    target: expected.target.map((share) => share / (1 - share)),
  };
  const rowInput = { ...input, odds, cursors, next };
  const rowOf = (sentence: number): EvidenceRow => rows[sentence % LARGEST_SIDE] ?? emptyRow();
  return { rowOf, advance: (sentence) => fillRow(rowOf(sentence), sentence, rowInput) };
}

interface Corner extends LinkEnd {
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

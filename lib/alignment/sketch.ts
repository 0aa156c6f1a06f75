import { type Band, cellOffsets } from "./band";
import { bandOfRivals, type ScoredSpan } from "./band-of-rivals";
import type { EvidenceInput } from "./evidence-row";
import { DOUBT_WEIGHT, GAIN_WEIGHT } from "./evidence-weights";
import { type LengthModel, lengthLogOdds, logLength } from "./length-model";
import { count, type SideIndex } from "./side-index";

/** Words in more than this share of the sentences, and in more than this many, do not tell places apart. */
const COMMON_SHARE = 0.02;
const COMMON_MINIMUM = 20;
/** Tokens that a sentence is taken to have. */
const USUAL_TOKENS = 14;
/** A sentence that is one of two in its link is as unlike in length: no evidence against the neighbourhood. */
const STRONGEST_DOUBT = -3;
/** What it costs to leave a sentence alone. */
const GAP = -1.5;
/** How far the full search may stray from the sketch: on two or three evident pairs each way, and across a lost page at the most. */
const STRAYING = { loss: 30, nearest: 4, farthest: 32 };
/** The moves of a path, in one byte a cell. */
const PAIR = 0;
const SOURCE_GAP = 1;
const TARGET_GAP = 2;

interface SketchInput extends EvidenceInput {
  readonly lengths: LengthModel;
}

/**
 * The part of a wide band that lies around a rough path: sentence pairs and single sentences only, by their rarer words and lengths.
 * A cell has three moves to choose from, where the full search has every shape of a link, and the narrow band has fewer cells.
 */
export function narrowed(input: SketchInput): Band {
  const { band, source, target } = input;
  const sizes = { source: source.size, target: target.size };
  const around = bandOfRivals(sketchPath(input), sizes, STRAYING);
  return {
    low: around.low.map((low, row) => Math.max(low, band.low[row] ?? 0)),
    high: around.high.map((high, row) => Math.min(high, band.high[row] ?? 0)),
  };
}

function sketchPath(input: SketchInput): ScoredSpan[] {
  const { band } = input;
  const offsets = cellOffsets(band);
  const moves = new Uint8Array(offsets.at(-1) ?? 0);
  const links = new Float32Array(moves.length);
  const pairs = pairScores(input);
  const widest = widestRow(band);
  const rooms = [new Float64Array(widest), new Float64Array(widest)];
  let before = NO_PAIRS;
  for (let row = 0; row < band.low.length; row += 1) {
    const low = band.low[row] ?? 0;
    const scores = (rooms[row % 2] ?? NO_PAIRS).subarray(0, (band.high[row] ?? 0) - low + 1);
    const earlier = { scores: before, low: band.low[row - 1] ?? 0 };
    fillMoves(moves.subarray(offsets[row]), scores, {
      low,
      links: links.subarray(offsets[row]),
      earlier,
      pairs: row > 0 ? pairs(row - 1) : NO_PAIRS,
    });
    before = scores;
  }
  return traceMoves(band, offsets, { moves, links });
}

function widestRow({ low, high }: Band): number {
  return 1 + high.reduce((most, last, row) => Math.max(most, last - (low[row] ?? 0)), 0);
}

const NO_PAIRS = new Float64Array(0);

interface RowBefore {
  /** Filled in per cell: the score of the pair that ends there. */
  readonly links: Float32Array;
  readonly low: number;
  readonly earlier: { readonly scores: Float64Array; readonly low: number };
  /** Per column of the row before: the score of the pair that begins there. */
  readonly pairs: Float64Array;
}

// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function fillMoves(
  moves: Uint8Array,
  scores: Float64Array,
  { low, links, earlier, pairs }: RowBefore,
): void {
  const shift = low - earlier.low;
  for (let cell = 0; cell < scores.length; cell += 1) {
    const above = cell + shift;
    let best = Number.NEGATIVE_INFINITY;
    let move = PAIR;
    if (above > 0 && above <= earlier.scores.length) {
      const pair = pairs[above - 1] ?? 0;
      best = (earlier.scores[above - 1] ?? 0) + pair;
      links[cell] = pair;
    }
    if (above < earlier.scores.length && (earlier.scores[above] ?? 0) + GAP > best) {
      best = (earlier.scores[above] ?? 0) + GAP;
      move = SOURCE_GAP;
    }
    if (cell > 0 && (scores[cell - 1] ?? 0) + GAP > best) {
      best = (scores[cell - 1] ?? 0) + GAP;
      move = TARGET_GAP;
    }
    scores[cell] = best === Number.NEGATIVE_INFINITY ? 0 : best;
    moves[cell] = move;
  }
}

interface Traced {
  readonly moves: Uint8Array;
  readonly links: Float32Array;
}

// oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
function traceMoves(band: Band, offsets: Int32Array, { moves, links }: Traced): ScoredSpan[] {
  const path: ScoredSpan[] = [];
  let row = band.low.length - 1;
  let column = band.high[row] ?? 0;
  while (row > 0 || column > 0) {
    const cell = (offsets[row] ?? 0) + column - (band.low[row] ?? 0);
    const move = moves[cell] ?? PAIR;
    const score = move === PAIR ? (links[cell] ?? 0) : 0;
    const sourceCount = move === TARGET_GAP ? 0 : 1;
    const targetCount = move === SOURCE_GAP ? 0 : 1;
    row -= sourceCount;
    column -= targetCount;
    if (row < 0 || column < 0) throw new Error("no path: the band is not connected");
    path.push({ sourceStart: row, sourceCount, targetStart: column, targetCount, score });
  }
  return path.reverse();
}

/** Gives, for source sentences in ascending order, the scores of their pairs with the target sentences of their row of the band. */
function pairScores(input: SketchInput): (sentence: number) => Float64Array {
  const { source, target, band, expected, lengths } = input;
  const gather = gatherGains(input);
  const sourceLengths = source.lengths.map(logLength);
  const targetLengths = target.lengths.map(logLength);
  const sourceDoubts = doubts(source, expected.source);
  const targetDoubts = doubts(target, expected.target);
  return (sentence) => {
    const first = band.low[sentence] ?? 0;
    const scores = gather(sentence);
    const sourceLength = sourceLengths[sentence] ?? 0;
    const doubt = sourceDoubts[sentence] ?? 0;
    for (let place = 0; place < scores.length; place += 1) {
      const match = first + place;
      const length = lengthLogOdds(lengths, (targetLengths[match] ?? 0) - sourceLength);
      scores[place] =
        (scores[place] ?? 0) +
        doubt +
        (targetDoubts[match] ?? 0) +
        Math.max(STRONGEST_DOUBT, length);
    }
    return scores;
  };
}

/** Per sentence: what its rarer words cost if nothing explains them. */
function doubts(side: SideIndex, expected: Float64Array): Float64Array {
  const costs = expected.map((share, type) =>
    isCommon(side, type) ? 0 : DOUBT_WEIGHT * Math.log(1 - share),
  );
  const sums = new Float64Array(side.size);
  side.tokens.forEach((type, position) => {
    const sentence = side.sentenceOf[position] ?? 0;
    sums[sentence] = (sums[sentence] ?? 0) + (costs[type] ?? 0);
  });
  return sums;
}

/** Gives what the rarer words of a source sentence explain of each target sentence of its row. */
function gatherGains(input: SketchInput): (sentence: number) => Float64Array {
  const { source, target, table, band } = input;
  const gains = entryGains(input);
  const cursors = target.positionStart.slice();
  const room = new Float64Array(widestRow(band));
  // oxlint-disable-next-line complexity -- counts the `?? 0` of each array access as a branch
  return (sentence) => {
    const first = band.low[sentence] ?? 0;
    const last = Math.min(target.size, (band.high[sentence] ?? 0) + 1);
    const found = room.subarray(0, last - first).fill(0);
    const from = target.tokenStart[first] ?? 0;
    const to = target.tokenStart[last] ?? 0;
    const end = source.tokenStart[sentence + 1] ?? 0;
    for (let at = source.tokenStart[sentence] ?? 0; at < end; at += 1) {
      const type = source.tokens[at] ?? 0;
      const lastEntry = table.start[type + 1] ?? 0;
      for (let entry = table.start[type] ?? 0; entry < lastEntry; entry += 1) {
        const gain = gains[entry] ?? 0;
        if (gain === 0) continue;
        const match = table.targets[entry] ?? 0;
        const slots = target.positionStart[match + 1] ?? 0;
        let slot = cursors[match] ?? 0;
        while (slot < slots && (target.positions[slot] ?? 0) < from) slot += 1;
        cursors[match] = slot;
        for (; slot < slots && (target.positions[slot] ?? 0) < to; slot += 1) {
          const place = (target.sentenceOf[target.positions[slot] ?? 0] ?? 0) - first;
          found[place] = (found[place] ?? 0) + gain;
        }
      }
    }
    return found;
  };
}

/** Per entry of the table: what one meeting of its words adds to the score of a pair; 0 for common words. */
function entryGains({ source, target, table, expected }: SketchInput): Float32Array {
  const gains = new Float32Array(table.targets.length);
  const weights = {
    source: ratios(source, expected.source),
    target: ratios(target, expected.target),
  };
  for (let type = 0; type < source.vocabulary.length; type += 1) {
    if (isCommon(source, type)) continue;
    for (let entry = table.start[type] ?? 0; entry < (table.start[type + 1] ?? 0); entry += 1) {
      const match = table.targets[entry] ?? 0;
      if (isCommon(target, match)) continue;
      const forward = (table.forward[entry] ?? 0) * (weights.target[match] ?? 0);
      const backward = (table.backward[entry] ?? 0) * (weights.source[type] ?? 0);
      gains[entry] = GAIN_WEIGHT * (Math.log1p(forward) + Math.log1p(backward));
    }
  }
  return gains;
}

function ratios(side: SideIndex, expected: Float64Array): Float64Array {
  return expected.map(
    (share, type) => share / (1 - share) / (side.background[type] ?? 1) / (USUAL_TOKENS + 1),
  );
}

function isCommon(side: SideIndex, type: number): boolean {
  return count(side.positionStart, type) > Math.max(COMMON_MINIMUM, COMMON_SHARE * side.size);
}

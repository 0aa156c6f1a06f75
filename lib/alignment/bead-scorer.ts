import { LARGEST_SIDE, PAIR, SOURCE_COUNTS, spanOf, TARGET_COUNTS } from "./bead-shapes";
import type { DocumentModel } from "./document-model";
import type { EvidenceInput } from "./evidence-row";
import { closeLengthLogOdds, logLength, withUnlikePairs } from "./length-model";
import {
  type AddBounds,
  type LinkNumber,
  type LogOddsAbove,
  lexicalEvidence,
} from "./lexical-evidence";
import { paragraphLogOdds } from "./paragraph-model";
import type { SideIndex } from "./side-index";

/** Paragraphs are cut by the layout too: their evidence counts less than it would by itself. */
const PARAGRAPH_WEIGHT = 0.7;
/** A larger bead whose lengths are this unlikely is not worth comparing word by word. */
const HOPELESS_LENGTH = -9;

/** All evidence about links in one number, for a search that goes through the source sentences in order. */
export interface BeadScorer {
  readonly model: DocumentModel;
  /** To be called with each source sentence before links that end with it are scored. */
  readonly advance: (sourceSentence: number) => void;
  /** Fills in a number for each shape that is at least its bound; not meaningful for shapes that leave the band. */
  readonly ceilings: AddBounds;
  /**
   * Log-odds that the sentences of a link translate each other, against their having nothing to do with each other; minus infinity when
   * it is soon plain that they are not above `least`, and when the lengths are hopeless.
   */
  readonly scoreAbove: LogOddsAbove;
}

interface Inputs extends EvidenceInput {
  readonly model: DocumentModel;
}

/** Joins prior, length, paragraph and lexical evidence. */
export function beadScorer(inputs: Inputs): BeadScorer {
  const { source, target, model } = inputs;
  const { lengths, paragraphs } = model;
  const lexical = lexicalEvidence(inputs);
  const sourceLengths = logLengths(source);
  const targetLengths = logLengths(target);
  /** All but the words. */
  const frame: LinkNumber = (shape, sourceEnd, targetEnd) => {
    const sourceLength = sourceLengths[sourceEnd * LARGEST_SIDE + (SOURCE_COUNTS[shape] ?? 1) - 1];
    const targetLength = targetLengths[targetEnd * LARGEST_SIDE + (TARGET_COUNTS[shape] ?? 1) - 1];
    const close = closeLengthLogOdds(lengths, (targetLength ?? 0) - (sourceLength ?? 0));
    if (close < HOPELESS_LENGTH && shape !== PAIR) return Number.NEGATIVE_INFINITY;
    const prior = (model.shapes[shape] ?? 0) + withUnlikePairs(close);
    if (!paragraphs) return prior;
    const span = spanOf(shape, sourceEnd, targetEnd);
    return prior + PARAGRAPH_WEIGHT * paragraphLogOdds(paragraphs, span);
  };
  const highest = model.shapes.map((prior, shape) => prior + highestFrame(model, shape));
  return {
    model,
    advance: lexical.advance,
    ceilings: (into, sourceEnd, targetEnd) => {
      into.set(highest);
      lexical.addBounds(into, sourceEnd, targetEnd);
    },
    scoreAbove: (shape, end, least) => {
      const framed = frame(shape, end.sourceEnd, end.targetEnd);
      return framed + lexical.logOddsAbove(shape, end, least - framed);
    },
  };
}

/** What length and paragraphs add to a link of a shape at the most, and a little for rounding. */
function highestFrame({ lengths, paragraphs }: DocumentModel, shape: number): number {
  const length = Math.max(lengths.atRatio, 0) + ROUNDING;
  if (!paragraphs) return length;
  const { both, sourceOnly, targetOnly, neither, inside, notInside } = paragraphs;
  const joints = {
    source: ((SOURCE_COUNTS[shape] ?? 1) - 1) * Math.max(inside.source, notInside.source),
    target: ((TARGET_COUNTS[shape] ?? 1) - 1) * Math.max(inside.target, notInside.target),
  };
  const end = Math.max(both, sourceOnly, targetOnly, neither);
  return length + PARAGRAPH_WEIGHT * (end + joints.source + joints.target);
}

/** More than sums of some hundred terms are off by. */
const ROUNDING = 1e-6;

/**
 * `logs[end × LARGEST_SIDE + count − 1]`: the logarithm of the length of the last sentences before `end`, as many as `count`, with a
 * space after each.
 */
function logLengths(side: SideIndex): Float64Array {
  const logs = new Float64Array((side.size + 1) * LARGEST_SIDE);
  for (let end = 1; end <= side.size; end += 1) {
    let length = 0;
    for (let count = 1; count <= Math.min(end, LARGEST_SIDE); count += 1) {
      length += (side.lengths[end - count] ?? 0) + 1;
      logs[end * LARGEST_SIDE + count - 1] = logLength(length);
    }
  }
  return logs;
}

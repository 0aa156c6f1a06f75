import type { BeadSpan } from "./bead-shapes";
import { gainOf, type Part, tokensBetween } from "./evidence-row";
import { GAIN_WEIGHT } from "./evidence-weights";
import type { Comparison } from "./link-comparison";
import { count, type SideIndex } from "./side-index";

/**
 * A sentence of a larger link that nothing explains is told by one direction alone, and its words are unexplained together: the more
 * literal the translation, the less it can belong there.
 */
const STRANGER_WEIGHT = 3;
/** Three words in five are explained in translations as free as those of novels, four in machine translation. */
const FREE_ODDS = 1.5;

/** A side with the log-odds of its first sentences' tokens if nothing explains them. */
interface DoubtedSide {
  readonly side: SideIndex;
  /** Per type: how far it can be expected to be explained. */
  readonly expected: Float64Array;
  readonly doubts: Float64Array;
}

/** Both sides. */
export interface DoubtedSides {
  readonly source: DoubtedSide;
  readonly target: DoubtedSide;
}

/** Gives what a larger link costs for those of its sentences that the other side does not explain: zero or less. */
export function strangerCost(
  sides: DoubtedSides,
): (compared: Comparison, span: BeadSpan) => number {
  const weight = STRANGER_WEIGHT * (literalness(sides.source) + literalness(sides.target));
  if (weight === 0) return () => 0;
  return (compared, span) => weight * strangersIn(compared, span, sides);
}

/**
 * The log-odds, below zero, of those sentences of a larger link that the other side does not explain: `Is it you?` beside a sentence
 * that is translated without it.
 */
function strangersIn(
  compared: Comparison,
  span: BeadSpan,
  { source, target }: DoubtedSides,
): number {
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

/** The logarithm of the odds that a word is explained, beyond those of a literary translation; not below zero. */
function literalness({ side, expected }: DoubtedSide): number {
  let sum = 0.5;
  for (let type = 0; type < expected.length; type += 1) {
    sum += (expected[type] ?? 0) * count(side.positionStart, type);
  }
  const share = sum / (side.tokens.length + 1);
  return Math.max(0, Math.log(share / (1 - share) / FREE_ODDS));
}

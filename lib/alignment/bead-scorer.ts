import type { Band } from "./band";
import type { BeadEvidence } from "./bead-shapes";
import { lengthModel } from "./length-model";
import { lexicalModel } from "./lexical-model";
import { paragraphModel } from "./paragraph-model";
import type { SideIndex } from "./side-index";
import type { TranslationTable } from "./translation-table";

/** Words of one sentence are not independent of each other: their evidence counts less than its sum. */
const LEXICAL_WEIGHT = 0.7;
/** A larger bead whose lengths are this unlikely is not worth comparing word by word. */
const HOPELESS_LENGTH = -9;

/** All evidence about a bead in one number, for a search that goes through the source sentences in order. */
export interface BeadScorer {
  /** To be called with each source sentence before beads that end with it are scored. */
  readonly advance: (sourceSentence: number) => void;
  /** Log-odds against the same sentences having nothing to do with each other; `-Infinity` when hopeless. */
  readonly score: BeadEvidence;
}

interface Inputs {
  readonly source: SideIndex;
  readonly target: SideIndex;
  readonly table: TranslationTable;
  readonly band: Band;
}

/** Joins prior, length, lexical and paragraph evidence. */
export function beadScorer(inputs: Inputs): BeadScorer {
  const { source, target } = inputs;
  const lexical = lexicalModel(inputs);
  const length = lengthModel(source, target);
  const paragraphs = paragraphModel(source, target);
  const sourceLengths = cumulativeLengths(source);
  const targetLengths = cumulativeLengths(target);
  return {
    advance: lexical.advance,
    score: (shape, sourceEnd, targetEnd) => {
      if (shape.source === 0 || shape.target === 0) {
        return shape.logPrior;
      }
      const lengthEvidence = length(
        (sourceLengths[sourceEnd] ?? 0) - (sourceLengths[sourceEnd - shape.source] ?? 0),
        (targetLengths[targetEnd] ?? 0) - (targetLengths[targetEnd - shape.target] ?? 0),
      );
      if (lengthEvidence < HOPELESS_LENGTH && shape.source + shape.target > 2) {
        return Number.NEGATIVE_INFINITY;
      }
      return (
        shape.logPrior +
        lengthEvidence +
        paragraphs(shape, sourceEnd, targetEnd) +
        LEXICAL_WEIGHT * lexical.logOdds(shape, sourceEnd, targetEnd)
      );
    },
  };
}

/** `lengths[i]`: the characters of the first `i` sentences, with a space after each. */
function cumulativeLengths(side: SideIndex): Float64Array {
  const sums = new Float64Array(side.size + 1);
  side.lengths.forEach((length, index) => {
    sums[index + 1] = (sums[index] ?? 0) + length + 1;
  });
  return sums;
}

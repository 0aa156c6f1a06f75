import type { SideIndex } from "./side-index";

/** Characters added to both lengths, so that `Oui.` against `Yes, sir.` is no surprise. */
const SHORT_TEXT = 14;
/** Standard deviation of the log length ratio of true pairs, and of pairs taken at random. */
const PAIR_DEVIATION = 0.2;
const RANDOM_DEVIATION = 1;
/** Evidence against a pair never falls below this: one list can be twice as long as its translation. */
const STRONGEST_DOUBT = -14;
/** Bounds for the length ratio of two languages, and the ratio when the sides' sizes are too different to tell. */
const LOWEST_RATIO = 0.85;
const HIGHEST_RATIO = 1.35;
const USUAL_RATIO = 1.1;
const TOO_DIFFERENT = 0.15;

/** Log-odds that a source text of one length has a translation of the other, in characters. */
export type LengthModel = (sourceLength: number, targetLength: number) => number;

/**
 * The idea of Gale & Church (1993), that long sentences have long translations, on the logarithm of the ratio: the ratio of
 * true pairs scatters narrowly around the document's own ratio, that of random pairs widely.
 */
export function lengthModel(source: SideIndex, target: SideIndex): LengthModel {
  const logRatio = Math.log(documentRatio(source, target));
  const atRatio = Math.log(RANDOM_DEVIATION / PAIR_DEVIATION);
  const slope = 1 / (2 * PAIR_DEVIATION ** 2) - 1 / (2 * RANDOM_DEVIATION ** 2);
  return (sourceLength, targetLength) => {
    const surprise = Math.log((targetLength + SHORT_TEXT) / (sourceLength + SHORT_TEXT)) - logRatio;
    return Math.max(STRONGEST_DOUBT, atRatio - slope * surprise * surprise);
  };
}

function documentRatio(source: SideIndex, target: SideIndex): number {
  if (Math.abs(source.size - target.size) > TOO_DIFFERENT * source.size) {
    return USUAL_RATIO;
  }
  const sum = (lengths: Float64Array): number =>
    lengths.reduce((total, length) => total + length, 1);
  const ratio = sum(target.lengths) / sum(source.lengths);
  return Math.min(HIGHEST_RATIO, Math.max(LOWEST_RATIO, ratio));
}

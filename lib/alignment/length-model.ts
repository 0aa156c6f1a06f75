import type { BeadSpan } from "./bead-shapes";
import type { SideIndex } from "./side-index";

/**
 * How long translations are: the idea of Gale & Church (1993), that long sentences have long translations, on the logarithm of the
 * ratio: the ratio of true pairs scatters narrowly around the document's own ratio, that of random pairs widely.
 */
export interface LengthModel {
  /** Logarithm of the target's length over the source's. */
  readonly ratio: number;
  /** Log-odds of a pair that has exactly this ratio, and what the square of the distance to it costs. */
  readonly atRatio: number;
  readonly slope: number;
}

/** Characters added to both lengths, so that `Oui.` against `Yes, sir.` is no surprise. */
const SHORT_TEXT = 14;
/** Standard deviation of the log length ratio of true pairs, and of pairs taken at random. */
const PAIR_DEVIATION = 0.2;
const RANDOM_DEVIATION = 1;
const SMALLEST_DEVIATION = 0.1;
const LARGEST_DEVIATION = 0.35;
/** So many true pairs are as unlike in length as random ones: a clause is left out or explained, a sentence is cut short. */
const UNLIKE = 0.02;
/** Bounds for the length ratio of two languages, and the ratio when the sides' sizes are too different to tell. */
const LOWEST_RATIO = 0.85;
const HIGHEST_RATIO = 1.35;
const USUAL_RATIO = 1.1;
const TOO_DIFFERENT = 0.15;
/** What is usual counts as this many pairs. */
const PRIOR_PAIRS = 20;
/** A pair farther from the ratio than this is a wrong link rather than a free translation. */
const OUTLIER = 0.8;

/** Learns ratio and deviation from the 1–1 links of a path; without links the whole texts give the ratio. */
export function learnLengths(
  links: readonly BeadSpan[],
  source: SideIndex,
  target: SideIndex,
): LengthModel {
  const start = Math.log(documentRatio(source, target));
  const ratios: number[] = [];
  for (const { sourceStart, sourceCount, targetStart, targetCount } of links) {
    if (sourceCount !== 1 || targetCount !== 1) continue;
    const sourceLength = source.lengths[sourceStart] ?? 0;
    const ratio = logLength(target.lengths[targetStart] ?? 0) - logLength(sourceLength);
    if (Math.abs(ratio - start) < OUTLIER) ratios.push(ratio);
  }
  const sum = ratios.reduce((total, ratio) => total + ratio, PRIOR_PAIRS * start);
  const ratio = sum / (ratios.length + PRIOR_PAIRS);
  const squares = ratios.reduce(
    (total, each) => total + (each - ratio) ** 2,
    PRIOR_PAIRS * PAIR_DEVIATION ** 2,
  );
  const measured = Math.sqrt(squares / (ratios.length + PRIOR_PAIRS));
  const deviation = Math.min(LARGEST_DEVIATION, Math.max(SMALLEST_DEVIATION, measured));
  return {
    ratio,
    atRatio: Math.log(RANDOM_DEVIATION / deviation),
    slope: 1 / (2 * deviation ** 2) - 1 / (2 * RANDOM_DEVIATION ** 2),
  };
}

/** Log-odds that two texts translate each other by their lengths: the target's `logLength` less the source's. */
export function lengthLogOdds(model: LengthModel, logRatio: number): number {
  return withUnlikePairs(closeLengthLogOdds(model, logRatio));
}

/** The same if every pair kept close to the ratio: large beads are not worth a look where this is hopeless. */
export function closeLengthLogOdds(model: LengthModel, logRatio: number): number {
  const surprise = logRatio - model.ratio;
  return model.atRatio - model.slope * surprise * surprise;
}

/** What those log-odds are worth when some pairs are unlike: a mixture of both kinds. */
export function withUnlikePairs(closeLogOdds: number): number {
  return Math.log((1 - UNLIKE) * Math.exp(closeLogOdds) + UNLIKE);
}

/** The logarithm of a length in characters, as it is compared. */
export function logLength(length: number): number {
  return Math.log(length + SHORT_TEXT);
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

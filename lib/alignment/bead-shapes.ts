/** A kind of bead that the search may use. */
export interface BeadShape {
  readonly source: number;
  readonly target: number;
  /** Log of the prior probability of this shape (Gale & Church 1993, table 5, smoothed). */
  readonly logPrior: number;
}

/** Consecutive sentences of both sides that the search has joined. */
export interface BeadSpan {
  readonly sourceStart: number;
  readonly sourceCount: number;
  readonly targetStart: number;
  readonly targetCount: number;
}

/** Log-odds that the sentences before two ends, as many as the shape says, translate each other. */
export type BeadEvidence = (shape: BeadShape, sourceEnd: number, targetEnd: number) => number;

/** The shapes of the search; on equal scores the earlier one wins. Their probabilities need not add up to one. */
export const BEAD_SHAPES: readonly BeadShape[] = [
  { source: 1, target: 1, logPrior: Math.log(0.9) },
  { source: 1, target: 2, logPrior: Math.log(0.06) },
  { source: 2, target: 1, logPrior: Math.log(0.06) },
  { source: 2, target: 2, logPrior: Math.log(0.004) },
  { source: 1, target: 3, logPrior: Math.log(0.006) },
  { source: 3, target: 1, logPrior: Math.log(0.006) },
  { source: 1, target: 0, logPrior: Math.log(0.05) },
  { source: 0, target: 1, logPrior: Math.log(0.05) },
];

/** The most sentences of one side in any shape. */
export const LARGEST_SIDE: number = Math.max(
  ...BEAD_SHAPES.flatMap(({ source, target }) => [source, target]),
);

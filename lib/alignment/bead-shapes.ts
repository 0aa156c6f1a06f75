import type { Bead } from "../bitext/bead";

/** A kind of link that the search may use: consecutive sentences of either side, at least one of each. */
export interface BeadShape {
  readonly source: number;
  readonly target: number;
  /** Prior probability among the links of a document that nothing is known of (Gale & Church 1993, table 5, smoothed). */
  readonly probability: number;
}

/** Consecutive sentences of both sides that the search has joined; one side may be empty. */
export interface BeadSpan {
  readonly sourceStart: number;
  readonly sourceCount: number;
  readonly targetStart: number;
  readonly targetCount: number;
}

/** The shapes of links; on equal scores the earlier one wins. */
export const BEAD_SHAPES: readonly BeadShape[] = [
  { source: 1, target: 1, probability: 0.89 },
  { source: 1, target: 2, probability: 0.04 },
  { source: 2, target: 1, probability: 0.04 },
  { source: 2, target: 2, probability: 0.005 },
  { source: 1, target: 3, probability: 0.006 },
  { source: 3, target: 1, probability: 0.006 },
  { source: 2, target: 3, probability: 0.001 },
  { source: 3, target: 2, probability: 0.001 },
  { source: 1, target: 4, probability: 0.0015 },
  { source: 4, target: 1, probability: 0.0015 },
  { source: 3, target: 3, probability: 0.0003 },
  { source: 2, target: 4, probability: 0.0003 },
  { source: 4, target: 2, probability: 0.0003 },
  { source: 3, target: 4, probability: 0.0001 },
  { source: 4, target: 3, probability: 0.0001 },
  { source: 4, target: 4, probability: 0.0001 },
];

/** The place of the shape 1–1. */
export const PAIR = 0;

/** The most sentences of one side in any shape. */
export const LARGEST_SIDE: number = Math.max(
  ...BEAD_SHAPES.flatMap(({ source, target }) => [source, target]),
);

/** Per shape: its sentences on either side. */
export const SOURCE_COUNTS: Int32Array = Int32Array.from(BEAD_SHAPES, (shape) => shape.source);
/** The same of the target. */
export const TARGET_COUNTS: Int32Array = Int32Array.from(BEAD_SHAPES, (shape) => shape.target);

/** The sentences of a link of a shape that ends before two sentences. */
export function spanOf(shape: number, sourceEnd: number, targetEnd: number): BeadSpan {
  const sourceCount = SOURCE_COUNTS[shape] ?? 0;
  const targetCount = TARGET_COUNTS[shape] ?? 0;
  return {
    sourceStart: sourceEnd - sourceCount,
    sourceCount,
    targetStart: targetEnd - targetCount,
    targetCount,
  };
}

/** The place of a span's shape among `BEAD_SHAPES`, or −1 for an empty side. */
export function shapeOf({ sourceCount, targetCount }: BeadSpan): number {
  return SHAPE_BY_SIZES[sourceCount * (LARGEST_SIDE + 1) + targetCount] ?? -1;
}

const SHAPE_BY_SIZES: readonly number[] = Array.from(
  { length: (LARGEST_SIDE + 1) ** 2 },
  (_, sizes) =>
    BEAD_SHAPES.findIndex(({ source, target }) => source * (LARGEST_SIDE + 1) + target === sizes),
);

/** A span with its sentences' indexes. */
export function toBead(span: BeadSpan, confidence: number): Bead {
  return {
    source: indexes(span.sourceStart, span.sourceCount),
    target: indexes(span.targetStart, span.targetCount),
    confidence,
  };
}

function indexes(start: number, size: number): number[] {
  return Array.from({ length: size }, (_, offset) => start + offset);
}

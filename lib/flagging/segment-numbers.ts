import type { LanguagePair } from "../bitext/language-pair";
import { oncePerSegment } from "./once-per-segment";
import { type NumberToken, readNumbers } from "./read-numbers";

/** The numbers of both sides of a segment. */
export interface SegmentNumbers {
  readonly source: readonly NumberToken[];
  readonly target: readonly NumberToken[];
}

/** The numbers of a segment. */
export const segmentNumbers = oncePerSegment(
  ({ source, target }, pair: LanguagePair): SegmentNumbers => ({
    source: readNumbers(source, pair.source),
    target: readNumbers(target, pair.target),
  }),
);

import type { LanguagePair } from "../bitext/language-pair";
import { oncePerSegment } from "./once-per-segment";
import { type NumberToken, readNumbers } from "./read-numbers";
import type { SegmentToCheck } from "./segment-to-check";

/** The numbers of both sides of a segment. */
export interface SegmentNumbers {
  readonly source: readonly NumberToken[];
  readonly target: readonly NumberToken[];
}

/** The numbers of a segment; each side is read when it is asked for, since most segments need one side at most. */
export const segmentNumbers = oncePerSegment(
  (segment, pair: LanguagePair): SegmentNumbers => new NumbersOnDemand(segment, pair),
);

class NumbersOnDemand implements SegmentNumbers {
  readonly #segment: SegmentToCheck;
  readonly #pair: LanguagePair;
  #source: readonly NumberToken[] | undefined;
  #target: readonly NumberToken[] | undefined;

  constructor(segment: SegmentToCheck, pair: LanguagePair) {
    this.#segment = segment;
    this.#pair = pair;
  }

  get source(): readonly NumberToken[] {
    this.#source ??= readNumbers(this.#segment.source, this.#pair.source);
    return this.#source;
  }

  get target(): readonly NumberToken[] {
    this.#target ??= readNumbers(this.#segment.target, this.#pair.target);
    return this.#target;
  }
}

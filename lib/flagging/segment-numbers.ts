import type { LanguagePair } from "../bitext/language-pair";
import { type NumberToken, readNumbers } from "./read-numbers";
import type { SegmentToCheck } from "./segment-to-check";

/** The numbers of both sides of a segment. */
export interface SegmentNumbers {
  readonly source: readonly NumberToken[];
  readonly target: readonly NumberToken[];
}

const read = new WeakMap<SegmentToCheck, SegmentNumbers>();

/** The numbers of a segment; kept as long as the segment, since several checks ask. */
export function segmentNumbers(segment: SegmentToCheck, pair: LanguagePair): SegmentNumbers {
  const known = read.get(segment);
  if (known !== undefined) return known;
  const numbers = {
    source: readNumbers(segment.source, pair.source),
    target: readNumbers(segment.target, pair.target),
  };
  read.set(segment, numbers);
  return numbers;
}

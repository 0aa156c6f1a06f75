import type { SegmentToCheck } from "./segment-to-check";

const read = new WeakMap<SegmentToCheck, readonly string[]>();

/**
 * Runs of letters, digits, hyphens and apostrophes of a segment's target, in lower case: what tells at little cost whether anything
 * stands twice. Kept as long as the segment.
 */
export function targetTokens(segment: SegmentToCheck): readonly string[] {
  const known = read.get(segment);
  if (known !== undefined) return known;
  const tokens = segment.target.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  read.set(segment, tokens);
  return tokens;
}

import { oncePerSegment } from "./once-per-segment";

/**
 * Runs of letters, digits, hyphens and apostrophes of a segment's target, in lower case: what tells at little cost whether anything
 * stands twice.
 */
export const targetTokens = oncePerSegment(
  ({ target }): readonly string[] => target.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [],
);

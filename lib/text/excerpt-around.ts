import type { Span } from "./span";

/** What stands before and after a span, as far as it helps to recognise the place. */
export interface Excerpt {
  readonly left: string;
  readonly right: string;
}

/** The text on both sides of a span, at most `reach` code units each, cut between words; an ellipsis stands for the rest. */
export function excerptAround(text: string, { start, end }: Span, reach: number): Excerpt {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  const left = text.slice(from, start);
  const right = text.slice(end, to);
  return {
    left: from === 0 ? left : `…${left.replace(FIRST_PART, "")}`,
    right: to === text.length ? right : `${right.replace(LAST_PART, "")}…`,
  };
}

/** A word that may have been cut; where there is no space, half a surrogate pair. */
const FIRST_PART = /^\S*(?=\s)|^[\uDC00-\uDFFF]/;
const LAST_PART = /(?<=\s)\S*$|[\uD800-\uDBFF]$/;

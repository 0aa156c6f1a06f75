import { allMatches } from "../text/all-matches";
import { overlaps, type Span } from "../text/span";

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
]);

/** The parts of a text that stand between a pair of quotation marks, marks included. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  // A pattern would search the whole rest of the text again for each mark that nothing closes.
  const unclosed = new Set<string>();
  for (const { 0: mark, index: start } of allMatches(text, /[«“"]/g)) {
    if (start < (spans.at(-1)?.end ?? 0) || unclosed.has(mark)) continue;
    const closing = text.indexOf(CLOSING.get(mark) ?? mark, start + 1);
    if (closing < 0) unclosed.add(mark);
    else spans.push({ start, end: closing + 1 });
  }
  return spans;
}

/** True when the span touches one of the quotations. */
export function isQuoted(span: Span, quotations: readonly Span[]): boolean {
  return quotations.some((quotation) => overlaps(quotation, span));
}

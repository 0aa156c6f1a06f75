import { overlaps, type Span } from "../text/span";

/** The parts of a text that stand between a pair of quotation marks, marks included. */
export function quotedSpans(text: string): Span[] {
  return [...text.matchAll(/«[^»]*»|“[^”]*”|"[^"]*"/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** True when the span touches one of the quotations. */
export function isQuoted(span: Span, quotations: readonly Span[]): boolean {
  return quotations.some((quotation) => overlaps(quotation, span));
}

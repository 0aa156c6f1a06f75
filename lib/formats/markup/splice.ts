import type { Span } from "../../text/span";

/** What a stretch of a text is replaced by. */
export interface Splice {
  readonly span: Span;
  readonly replacement: string;
}

/** The text with its splices made; they do not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((a, b) => a.span.start - b.span.start);
  const parts: string[] = [];
  let at = 0;
  for (const { span, replacement } of ordered) {
    parts.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  return [...parts, text.slice(at)].join("");
}

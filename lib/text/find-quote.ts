import type { Span } from "./span";

/** Where quoted words stand in a text now: of several places the one nearest to where they stood; undefined when they are gone. */
export function findQuote(
  text: string,
  { start, quote }: { readonly start: number; readonly quote: string },
): Span | undefined {
  if (quote === "") return undefined;
  const before = text.lastIndexOf(quote, start);
  const after = text.indexOf(quote, start);
  if (before === -1 && after === -1) return undefined;
  const isBefore = after === -1 || (before !== -1 && start - before <= after - start);
  const at = isBefore ? before : after;
  return { start: at, end: at + quote.length };
}

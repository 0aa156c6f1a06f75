import type { Span } from "../text/span";

/** What is to stand in place of a span. */
export interface Fix extends Span {
  readonly suggestion: string;
}

/** The fixes of one text that do not get in each other's way, in its order: of two that do, the first. */
export function separateFixes<Kind extends Fix>(fixes: readonly Kind[]): Kind[] {
  const kept: Kind[] = [];
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    // Two that only insert at one place would both be right, and together wrong.
    if (!last || (fix.start >= last.end && fix.start > last.start)) kept.push(fix);
  }
  return kept;
}

/** A text with fixes made that do not overlap. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  return fixes
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (fixed, { start, end, suggestion }) => fixed.slice(0, start) + suggestion + fixed.slice(end),
      text,
    );
}

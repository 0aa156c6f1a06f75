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
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, suggestion } of fixes.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), suggestion);
    at = end;
  }
  return pieces.join("") + text.slice(at);
}

/** A piece of a pattern: what stands for itself, a reference to a group of the source, or one sign of the syntax. */
export interface PatternPiece {
  readonly kind: "literal" | "reference" | "other";
  readonly text: string;
  /** In UTF-16 code units. */
  readonly index: number;
  /** The number or name of the group, for a reference. */
  readonly group?: string;
}

/**
 * `\Q…\E`, an escape, a character class, `$1` or `${name}`, one sign. In RE2 `$` is the end of the text, so that nothing
 * could match `$1`: it is free to mean a group.
 */
const PIECE =
  /(\\Q[\s\S]*?(?:\\E|$)|\\[pP]\{[^}]*\}|\\[\s\S]?|\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]?)|\$(?:(\d{1,2})|\{(\w+)\})|[\s\S]/gu;

/** Cuts a pattern into pieces, in order; together they are the pattern. */
export function scanPattern(pattern: string): PatternPiece[] {
  return [...pattern.matchAll(PIECE)].map((match) => {
    const [text, literal, number, name] = match;
    const group = number ?? name;
    const kind = literal !== undefined ? "literal" : group === undefined ? "other" : "reference";
    return { kind, text, index: match.index, ...(group !== undefined && { group }) };
  });
}

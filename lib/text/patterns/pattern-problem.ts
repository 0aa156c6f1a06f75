/** What can be wrong with a pattern, each with a sentence in the interface. */
export const PATTERN_FAULTS = [
  "back-reference",
  "look-around",
  "unclosed-group",
  "unopened-group",
  "unclosed-class",
  "unknown-escape",
  "unknown-class",
  "nothing-to-repeat",
  "nested-repeat",
  "repeat-too-large",
  "pattern-too-large",
  "matches-empty",
  "unknown-group",
  "group-name",
  "syntax",
] as const;
export type PatternFault = (typeof PATTERN_FAULTS)[number];

/** Why a pattern cannot be used, and where in it. */
export interface PatternProblem {
  readonly fault: PatternFault;
  /** The 1-based place of `text` in the pattern, in characters; null when it is about the whole. */
  readonly at: number | null;
  readonly text: string;
}

import type { Span } from "../text/span";

/** An entry of a termbase: a source term, and what it is and is not called in the target language. */
export interface Term {
  readonly id: string;
  readonly source: string;
  /** What the target may call it, the preferred one first; at least one. */
  readonly targets: readonly string[];
  /** What the target must not call it. */
  readonly forbidden: readonly string[];
  readonly note: string | null;
  /** Whether capitals of the source term must be capitals in the text: `US` is not `us`. */
  readonly isCaseSensitive: boolean;
  /** Whether a target that has none of the targets is told so. */
  readonly isRequired: boolean;
}

/** A place where a source has a term, and what the target makes of it. */
export interface TermUse {
  /** In the source. */
  readonly span: Span;
  /** The entries that have this source term: more than one are a conflict. */
  readonly terms: readonly Term[];
  /** Required, and the target has it in none of the permitted forms; told of the first use only. */
  readonly isMissing: boolean;
  readonly misuses: readonly TermMisuse[];
}

/** A forbidden form in the target. */
export interface TermMisuse {
  /** In the target. */
  readonly span: Span;
  /** The preferred form, where it fits as it is. */
  readonly suggestion?: string;
}

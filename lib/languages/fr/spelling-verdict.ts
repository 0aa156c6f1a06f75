/** What a spelling dictionary says of one French form. */
export interface SpellingVerdict {
  readonly isKnown: boolean;
  /** What may be meant, the likeliest first; two words where a space is missing. Empty for a form that is known. */
  readonly suggestions: readonly string[];
}

/** What a spelling dictionary has said of a form; undefined when it was not asked. Never asks. */
export type RecallSpelling = (form: string) => SpellingVerdict | undefined;

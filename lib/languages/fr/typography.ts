/** No-break space, inside « » and before a colon (Imprimerie nationale, Lexique des règles typographiques). */
export const NO_BREAK_SPACE = "\u00a0";

/** Narrow no-break space, before `? ! ;` and between groups of three digits. */
export const NARROW_NO_BREAK_SPACE = "\u202f";

/** The space that stands before a mark of punctuation in a variant of French, or none. */
export function spaceBefore(mark: string, language: string): string {
  if (/[:»%€$£]/.test(mark)) return NO_BREAK_SPACE;
  // Canada sets ? ! ; close (Office québécois de la langue française, tableau des espacements).
  return /^fr-CA$/i.test(language) ? "" : NARROW_NO_BREAK_SPACE;
}

/** Longest first: `studies`, `planned`, `makes`. */
const ENDINGS = ["ing", "ies", "ied", "es", "ed", "'s", "s", "e", "y", "i", "'"];

/**
 * What all regular forms of an English word have in common: `study` and `studied` are both `stud`. Different words may share
 * one, so it finds candidates and decides nothing.
 */
export function englishStem(lower: string): string {
  let stem = lower;
  for (;;) {
    const ending = ENDINGS.find((end) => stem.endsWith(end) && stem.length - end.length >= 2);
    const shorter = ending === undefined ? stem : stem.slice(0, -ending.length);
    // `planned`, `stopping`: the last consonant was doubled.
    const next = /([bdfgklmnprtvz])\1$/.test(shorter) ? shorter.slice(0, -1) : shorter;
    if (next === stem) return stem;
    stem = next;
  }
}

/** A word with its inner apostrophes and hyphens, or a number. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-.,][\p{L}\p{M}\p{N}]+)*/gu;

/** How many words a text has: `l'Ukraine`, `well-kept` and `2,500` are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

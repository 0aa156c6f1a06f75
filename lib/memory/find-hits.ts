import type { Span } from "../text/span";
import { searchable } from "../text/without-accents";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Where a text has words that begin with one of those searched for, in order; accents and capitals do not count. */
export function findHits(text: string, searched: string): Span[] {
  const beginnings = [...searched.matchAll(WORD)].map(([word]) => searchable(word));
  return [...text.matchAll(WORD)]
    .map((match) => ({ word: match[0], start: match.index }))
    .flatMap(({ word, start }) => {
      const hits = beginnings.filter((beginning) => searchable(word).startsWith(beginning));
      const longest = Math.max(...hits.map(({ length }) => length));
      return hits.length === 0 ? [] : [{ start, end: start + lengthOf(word, longest) }];
    });
}

/** How much of a word has so many letters once its accents are gone. */
function lengthOf(word: string, letters: number): number {
  let end = 0;
  for (const character of word) {
    if (!/\p{M}/u.test(character) && searchable(word.slice(0, end)).length >= letters) break;
    end += character.length;
  }
  return end;
}

import { searchable } from "../without-accents";
import type { QueryKey } from "./query-key";

/** What may complete the word before the caret. */
export interface QuerySuggestion {
  /** What takes the place of the text from `start` to the caret. */
  readonly word: string;
  readonly title: string;
  readonly start: number;
}

/** How many suggestions a small list has room for. */
const MOST = 8;

/** The keys, or the values of a key, that begin like the word before the caret or are called so. */
export function suggestWords(
  query: string,
  caret: number,
  keys: readonly QueryKey[],
): QuerySuggestion[] {
  const typed = /\S*$/u.exec(query.slice(0, caret))?.[0] ?? "";
  const colon = typed.indexOf(":");
  if (colon < 0) {
    if (typed === "") return [];
    return fitting(keys, typed).map(({ words, title = "" }) => ({
      word: `${words[0]}:`,
      title,
      start: caret - typed.length,
    }));
  }
  const name = searchable(typed.slice(0, colon));
  const key = keys.find(({ words }) => words.some((word) => searchable(word) === name));
  const begun = typed.slice(Math.max(colon, typed.lastIndexOf(",")) + 1);
  return fitting(key?.values ?? [], begun)
    .filter(({ words }) => words[0] !== begun)
    .map(({ words, title = "" }) => ({
      word: `${words[0]} `,
      title,
      start: caret - begun.length,
    }));
}

function fitting<T extends Pick<QueryKey, "words" | "title">>(
  all: readonly T[],
  said: string,
): T[] {
  const begun = searchable(said);
  return all
    .filter(({ words }) => words.some((word) => searchable(word).startsWith(begun)))
    .slice(0, MOST);
}

import { searchable } from "../text/without-accents";

/** The longest word that is told from others: PostgreSQL's text search takes none of more than 2,046 bytes. */
const MAX_WORD = 60;

/** The words that a term is searched by, each once: in lower case, without accents or signs. */
export function searchWords(text: string): string[] {
  const words = searchable(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, MAX_WORD)))];
}

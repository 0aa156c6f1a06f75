import { allMatches } from "../../text/all-matches";
import type { Span } from "../../text/span";

/** One word of a French text. */
export interface FrenchWord {
  readonly text: string;
  readonly span: Span;
}

// An elided word keeps its apostrophe (`l'` + `ancien`); compounds stay whole (`après-midi`, `aujourd'hui`).
const WORD =
  /(?<![\p{L}\p{N}])(?:[ldnsjmtcç]|qu|lorsqu|puisqu|quoiqu|jusqu)['’](?=\p{L})|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/giu;

/** The words of a French text, elided articles and pronouns apart. */
export function splitFrenchWords(text: string): FrenchWord[] {
  const words: FrenchWord[] = [];
  for (const match of allMatches(text, WORD)) {
    const start = match.index;
    words.push({ text: match[0], span: { start, end: start + match[0].length } });
  }
  return words;
}

import type { Span } from "../text/span";
import { withoutAccents } from "../text/without-accents";

/** Digits with their separators (`2,500`, `2 500`, `3.5`), words, and the marks that a translation keeps. */
const TOKEN =
  /\d{1,3}(?:[.,\u00a0\u202f '’]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+|[?!:;%()[\]«»“”"…]/gu;
const NOT_A_DIGIT = /\D/gu;
const QUOTATION_MARK = /[«»“”]/gu;
const ZERO = 48;
const NINE = 57;

/**
 * The tokens that bear evidence of translation: words in lower case, numbers as `#` and their digits (so that `2,500` is
 * `2 500`), punctuation marks with one form for every quotation mark. Elided articles (`l'`) become tokens of one letter.
 */
export function tokenise(text: string): string[] {
  const tokens =
    text.normalize("NFC").toLowerCase().replace(QUOTATION_MARK, '"').match(TOKEN) ?? [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? "";
    const first = token.charCodeAt(0);
    if (first >= ZERO && first <= NINE) tokens[index] = `#${token.replace(NOT_A_DIGIT, "")}`;
  }
  return tokens;
}

/** A token and where it stands in its text: half-open UTF-16 offsets. */
export interface PlacedToken {
  readonly token: string;
  readonly span: Span;
}

/** The tokens of a text with their places; the same tokens as `tokenise` gives. */
export function placedTokens(text: string): PlacedToken[] {
  // Neither composing nor lower-casing first: both can change lengths, and the pattern takes either.
  return [...text.matchAll(TOKEN)].flatMap((match) =>
    tokenise(match[0]).map((token) => ({
      token,
      span: { start: match.index, end: match.index + match[0].length },
    })),
  );
}

/** True for a token that is a number. */
export function isNumber(token: string): boolean {
  return token.startsWith("#");
}

/** True for a token made of letters. */
export function isWord(token: string): boolean {
  return /^\p{L}/u.test(token);
}

/** A word without its accents and ligatures: `Géorgie` and `Georgie` compare equal. */
export function fold(word: string): string {
  if (!/[^\0-\x7f]/u.test(word)) return word;
  return withoutAccents(word).replaceAll("œ", "oe").replaceAll("æ", "ae");
}

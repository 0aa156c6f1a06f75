/** A part of a sentence that is compared as one. */
export interface MatchToken {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
}

const NUMBER = String.raw`\p{N}+(?:[.,:/\u00a0\u202f]\p{N}+)*`;
const WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*`;
const PIECES = new RegExp(String.raw`${NUMBER}(?![\p{L}\p{M}])|${WORD}|[^\s\p{L}\p{M}\p{N}]`, "gu");
const STARTS_WITH_DIGIT = /^\p{N}/u;
const IS_WORD = /[\p{L}\p{M}]/u;

/** A source as it is compared: spaces and quotation marks of one kind are as good as those of another. */
export function comparable(source: string): string {
  return source
    .normalize("NFC")
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The words, numbers and marks of a comparable text, in order. */
export function matchTokens(text: string): MatchToken[] {
  return (text.match(PIECES) ?? []).map((piece) => ({
    kind: kindOf(piece),
    text: piece,
    lower: piece.toLowerCase(),
  }));
}

function kindOf(piece: string): MatchToken["kind"] {
  if (IS_WORD.test(piece)) return "word";
  return STARTS_WITH_DIGIT.test(piece) ? "number" : "mark";
}

import { placePieces } from "./tagged-pieces";

/** The words of a text without its tags, and the way back. */
export interface StrippedText {
  readonly words: string;
  /** Where the character at an offset of the words stands in the text with tags; the end of the words is the end of the last of them. */
  readonly toTagged: (offset: number) => number;
}

/** Takes the tags out of a text, and the backslashes that belong to their notation. */
export function stripTags(text: string): StrippedText {
  const parts = placePieces(text).filter((piece) => "text" in piece);
  return {
    words: parts.map((part) => part.text).join(""),
    toTagged: (offset) => {
      let rest = offset;
      for (const { text: part, span } of parts) {
        if (rest < part.length) return span.start + rest;
        rest -= part.length;
      }
      return parts.at(-1)?.span.end ?? 0;
    },
  };
}

import type { Span } from "../text/span";
import type { Sentence } from "./sentence";

/** The sentences of one side of a bead as one text, with the way back to the document. */
export interface JoinedSentences {
  /** The sentences with one space between two. */
  readonly text: string;
  /** Where a span of `text` stands in the document's text. */
  toDocument(span: Span): Span;
}

/** Joins the sentences of one side of a bead, given in document order. */
export function joinSentences(sentences: readonly Sentence[]): JoinedSentences {
  const starts: number[] = [];
  let text = "";
  for (const sentence of sentences) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += sentence.text;
  }
  // An offset between two sentences belongs to the end of the first.
  const place = (offset: number): number => {
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    const inside = offset - (starts[index] ?? 0);
    const span = sentences[index]?.span ?? { start: 0, end: 0 };
    return Math.min(span.start + inside, span.end);
  };
  return {
    text,
    toDocument({ start, end }) {
      if (start === end) return { start: place(start), end: place(start) };
      // The last character that is covered tells the sentence: an end may be the next one's start.
      return { start: place(start), end: place(end - 1) + 1 };
    },
  };
}

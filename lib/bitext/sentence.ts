import type { Span } from "../text/span";

/** One sentence of one side of a document. */
export interface Sentence {
  /** Exactly the characters of the text under `span`: inner line breaks are kept. */
  readonly text: string;
  /** Where the sentence stands in its side's whole text, without surrounding white space. */
  readonly span: Span;
  /** 0-based index of the paragraph that it belongs to, counting non-empty paragraphs. */
  readonly paragraph: number;
}

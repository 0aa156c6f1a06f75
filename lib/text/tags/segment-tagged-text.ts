import { segmentSentences } from "../segment-sentences";
import type { SegmentationRules } from "../sentence-break-rules";
import type { Span } from "../span";
import { trimSpan } from "../split-paragraphs";
import { stripTags } from "./strip-tags";
import { readTags } from "./tagged-pieces";

/** A sentence of a text with tags. */
export interface TaggedSentence {
  /** Its words, without tags. */
  readonly words: string;
  /** Where it stands in the text with tags; together they cover every tag and every character that is not white space. */
  readonly span: Span;
}

/**
 * Splits a text with tags into its sentences, as if there were no tags. Between two sentences a closing tag belongs to what stands
 * before it, an opening one to what follows: a pair around both is cut in two. A text without words has no sentence.
 */
export function segmentTaggedText(text: string, rules: SegmentationRules): TaggedSentence[] {
  const { words, toTagged } = stripTags(text);
  const sentences = segmentSentences(words, rules);
  const tags = sentences.length > 1 ? readTags(text) : [];
  let start = 0;
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1];
    let end = text.length;
    if (next) {
      end = toTagged(sentence.span.end - 1) + 1;
      const limit = toTagged(next.span.start);
      for (const { tag, span } of tags) {
        if (span.start < end || span.end > limit) continue;
        // A note's mark or a line break that touches the full stop is part of its sentence.
        if (tag.kind === "close" || (tag.kind === "empty" && span.start === end)) end = span.end;
      }
    }
    const span = trimSpan(text, { start, end });
    start = end;
    return { words: sentence.text, span };
  });
}

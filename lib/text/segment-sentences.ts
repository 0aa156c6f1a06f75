import type { Sentence } from "../bitext/sentence";
import type { SegmentationRules } from "./sentence-break-rules";
import { sentenceEnds } from "./sentence-ends";
import type { Span } from "./span";
import { splitBlocks } from "./split-blocks";
import { splitParagraphs, trimSpan } from "./split-paragraphs";

/**
 * Splits a whole text into its sentences, in order. Spans are UTF-16 offsets into the text as given, without surrounding white
 * space; together they cover every character that is not white space. A paragraph without a full stop is one sentence.
 */
export function segmentSentences(text: string, rules: SegmentationRules): Sentence[] {
  return splitParagraphs(text).flatMap((span, paragraph) =>
    splitBlocks(text, span)
      .flatMap((block) => splitBlock(text, block, rules))
      .map((sentence) => ({
        text: text.slice(sentence.start, sentence.end),
        span: sentence,
        paragraph,
      })),
  );
}

function splitBlock(text: string, block: Span, rules: SegmentationRules): Span[] {
  const slice = text.slice(block.start, block.end);
  const ends =
    rules.method === "rules" ? sentenceEnds(slice, rules) : unicodeEnds(slice, rules.language);
  const spans: Span[] = [];
  let start = block.start;
  for (const end of [...ends, slice.length]) {
    const span = trimSpan(text, { start, end: block.start + end });
    if (span.start < span.end) {
      spans.push(span);
    }
    start = block.start + end;
  }
  return spans;
}

function unicodeEnds(slice: string, language: string): number[] {
  const segments = new Intl.Segmenter(language, { granularity: "sentence" }).segment(slice);
  return [...segments].map(({ index, segment }) => index + segment.length);
}

import type { SegmentationRules } from "../text/sentence-break-rules";
import { trimSpan } from "../text/split-paragraphs";
import { segmentTaggedText, type TaggedSentence } from "../text/tags/segment-tagged-text";
import { stripTags } from "../text/tags/strip-tags";
import type { Sentence } from "./sentence";

/** What stands between two blocks of a file where its text is read as one: they are paragraphs. */
export const BLOCK_SEPARATOR = "\n\n";

/** A file's text as one, with its tags, and its sentences: their spans count the tags, their texts do without. */
export interface SegmentedBlocks {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** The sentences of a file's blocks; a block is a paragraph. */
export function segmentBlocks(
  blocks: readonly string[],
  rules: SegmentationRules,
): SegmentedBlocks {
  return joinBlocks(blocks, (block) => segmentTaggedText(block, rules));
}

/** A file's blocks, each a sentence whatever it says; none of them is without words. */
export function wholeBlocks(blocks: readonly string[]): SegmentedBlocks {
  return joinBlocks(blocks, (block) => [
    {
      words: stripTags(block).words.trim(),
      span: trimSpan(block, { start: 0, end: block.length }),
    },
  ]);
}

function joinBlocks(
  blocks: readonly string[],
  cut: (block: string) => readonly TaggedSentence[],
): SegmentedBlocks {
  let start = 0;
  const sentences = blocks.flatMap((block, paragraph) => {
    const from = start;
    start += block.length + BLOCK_SEPARATOR.length;
    return cut(block).map(({ words, span }) => ({
      text: words,
      span: { start: from + span.start, end: from + span.end },
      paragraph,
    }));
  });
  return { text: blocks.join(BLOCK_SEPARATOR), sentences };
}

import { count, ownersOf, postings, type SideIndex } from "./side-index";

/** The index of some sentences of a side, ascending, as if they were the whole; words keep their types and their backgrounds. */
export function selectSentences(side: SideIndex, sentences: readonly number[]): SideIndex {
  const tokenStart = new Int32Array(sentences.length + 1);
  sentences.forEach((sentence, index) => {
    tokenStart[index + 1] = (tokenStart[index] ?? 0) + count(side.tokenStart, sentence);
  });
  const tokens = new Int32Array(tokenStart.at(-1) ?? 0);
  sentences.forEach((sentence, index) => {
    const start = side.tokenStart[sentence] ?? 0;
    const end = side.tokenStart[sentence + 1] ?? 0;
    tokens.set(side.tokens.subarray(start, end), tokenStart[index]);
  });
  const endsParagraph = Uint8Array.from(sentences, (sentence) => side.endsParagraph[sentence] ?? 0);
  return {
    size: sentences.length,
    lengths: Float64Array.from(sentences, (sentence) => side.lengths[sentence] ?? 0),
    endsParagraph,
    paragraphs: endsParagraph.reduce((sum, end) => sum + end, 0),
    vocabulary: side.vocabulary,
    tokens,
    tokenStart,
    sentenceOf: ownersOf(tokenStart, tokens.length),
    ...postings(tokens, side.vocabulary.length),
    background: side.background,
  };
}

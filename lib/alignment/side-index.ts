import type { Sentence } from "../bitext/sentence";
import { isWord, tokenise } from "./tokens";

/** One side of a document as numbers: its sentences' evidence tokens, in reading order, in flat arrays. */
export interface SideIndex {
  readonly size: number;
  /** Characters per sentence, runs of white space counted once. */
  readonly lengths: Float64Array;
  /** 1 where a sentence is the last of its paragraph. */
  readonly endsParagraph: Uint8Array;
  readonly paragraphs: number;
  /** Every distinct evidence token; its place is its type. */
  readonly vocabulary: readonly string[];
  readonly typeOf: ReadonlyMap<string, number>;
  /** Types in reading order; sentence `s` owns `[tokenStart[s], tokenStart[s + 1])`. */
  readonly tokens: Int32Array;
  readonly tokenStart: Int32Array;
  /** The sentence of each token position. */
  readonly sentenceOf: Int32Array;
  /** Token positions of type `t`: `positions[positionStart[t] .. positionStart[t + 1])`, ascending. */
  readonly positions: Int32Array;
  readonly positionStart: Int32Array;
  /** Unigram probability of each type in this side: what a token costs without a counterpart. */
  readonly background: Float64Array;
}

/** A word in more than this share of the sentences says nothing about which sentence it is. */
const COMMON_SHARE = 0.12;
/** In a short text no word is common before it has been seen in this many sentences. */
const COMMON_MINIMUM = 8;
/** Additive smoothing of the unigram probabilities. */
const SMOOTHING = 0.5;
/** Tokens of other text that are counted in: a word that stands once in a short document is not a common word. */
const GENERAL_TEXT = 3000;

/** Indexes one side for alignment: time and memory are linear in its tokens. */
export function indexSide(sentences: readonly Sentence[]): SideIndex {
  const size = sentences.length;
  const tokenised = keepEvidence(sentences.map((sentence) => tokenise(sentence.text)));
  const { vocabulary, typeOf, tokens, tokenStart, sentenceOf } = numberTokens(tokenised);
  const { positions, positionStart } = postings(tokens, vocabulary.length);
  const total = tokens.length + SMOOTHING * vocabulary.length + GENERAL_TEXT;
  return {
    size,
    lengths: Float64Array.from(sentences, ({ text }) => text.replace(/\s+/gu, " ").length),
    endsParagraph: Uint8Array.from(sentences, ({ paragraph }, index) =>
      sentences[index + 1]?.paragraph === paragraph ? 0 : 1,
    ),
    paragraphs: new Set(sentences.map(({ paragraph }) => paragraph)).size,
    vocabulary,
    typeOf,
    tokens,
    tokenStart,
    sentenceOf,
    positions,
    positionStart,
    background: Float64Array.from(
      vocabulary,
      (_, type) => (count(positionStart, type) + SMOOTHING) / total,
    ),
  };
}

/** The number of items that entry `index` owns in a table of starts. */
export function count(starts: Int32Array, index: number): number {
  return (starts[index + 1] ?? 0) - (starts[index] ?? 0);
}

function keepEvidence(sentences: readonly string[][]): string[][] {
  const sentenceCount = new Map<string, number>();
  for (const tokens of sentences) {
    for (const token of new Set(tokens)) {
      sentenceCount.set(token, (sentenceCount.get(token) ?? 0) + 1);
    }
  }
  const limit = Math.max(COMMON_MINIMUM, COMMON_SHARE * sentences.length);
  return sentences.map((tokens) =>
    tokens.filter((token) => !isElided(token) && (sentenceCount.get(token) ?? 0) <= limit),
  );
}

/** `l`, `d`, `s`: what is left of an article or a genitive. */
function isElided(token: string): boolean {
  return token.length < 2 && isWord(token);
}

type Numbered = Pick<SideIndex, "vocabulary" | "typeOf" | "tokens" | "tokenStart" | "sentenceOf">;

function numberTokens(sentences: readonly string[][]): Numbered {
  const typeOf = new Map<string, number>();
  const tokenStart = new Int32Array(sentences.length + 1);
  sentences.forEach((tokens, index) => {
    tokenStart[index + 1] = (tokenStart[index] ?? 0) + tokens.length;
  });
  const total = tokenStart[sentences.length] ?? 0;
  const tokens = new Int32Array(total);
  const sentenceOf = new Int32Array(total);
  let position = 0;
  for (const [index, sentence] of sentences.entries()) {
    for (const token of sentence) {
      const type = typeOf.get(token) ?? typeOf.size;
      typeOf.set(token, type);
      tokens[position] = type;
      sentenceOf[position] = index;
      position += 1;
    }
  }
  return { vocabulary: [...typeOf.keys()], typeOf, tokens, tokenStart, sentenceOf };
}

function postings(
  tokens: Int32Array,
  types: number,
): Pick<SideIndex, "positions" | "positionStart"> {
  const positionStart = new Int32Array(types + 1);
  for (const type of tokens) {
    positionStart[type + 1] = (positionStart[type + 1] ?? 0) + 1;
  }
  for (let type = 0; type < types; type += 1) {
    positionStart[type + 1] = (positionStart[type + 1] ?? 0) + (positionStart[type] ?? 0);
  }
  const next = positionStart.slice();
  const positions = new Int32Array(tokens.length);
  tokens.forEach((type, position) => {
    const slot = next[type] ?? 0;
    positions[slot] = position;
    next[type] = slot + 1;
  });
  return { positions, positionStart };
}

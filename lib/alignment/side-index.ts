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
const COMMON_SHARE = 0.15;
/** In a short text no word is common before it has been seen in this many sentences. */
const COMMON_MINIMUM = 8;
/** Additive smoothing of the unigram probabilities. */
const SMOOTHING = 0.5;
/** Tokens of other text that are counted in: a word that stands once in a short document is not a common word. */
const GENERAL_TEXT = 3000;

/** Indexes one side for alignment: time and memory are linear in its tokens. */
export function indexSide(sentences: readonly Sentence[]): SideIndex {
  const numbered = keepEvidence(numberTokens(sentences), sentences.length);
  const { vocabulary, tokens, tokenStart } = numbered;
  const { positions, positionStart } = postings(tokens, vocabulary.length);
  const total = tokens.length + SMOOTHING * vocabulary.length + GENERAL_TEXT;
  return {
    size: sentences.length,
    lengths: Float64Array.from(sentences, ({ text }) => visibleLength(text)),
    endsParagraph: Uint8Array.from(sentences, ({ paragraph }, index) =>
      sentences[index + 1]?.paragraph === paragraph ? 0 : 1,
    ),
    paragraphs: new Set(sentences.map(({ paragraph }) => paragraph)).size,
    vocabulary,
    tokens,
    tokenStart,
    sentenceOf: ownersOf(tokenStart, tokens.length),
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

function visibleLength(text: string): number {
  return /\s\s|\n/u.test(text) ? text.replace(/\s+/gu, " ").length : text.length;
}

interface NumberedTokens {
  readonly vocabulary: readonly string[];
  readonly tokens: Int32Array;
  readonly tokenStart: Int32Array;
}

function numberTokens(sentences: readonly Sentence[]): NumberedTokens {
  const typeOf = new Map<string, number>();
  const tokenStart = new Int32Array(sentences.length + 1);
  const tokens: number[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    for (const token of tokenise(sentences[sentence]?.text ?? "")) {
      let type = typeOf.get(token);
      if (type === undefined) {
        type = typeOf.size;
        typeOf.set(token, type);
      }
      tokens.push(type);
    }
    tokenStart[sentence + 1] = tokens.length;
  }
  return { vocabulary: [...typeOf.keys()], tokens: Int32Array.from(tokens), tokenStart };
}

/** Leaves out the types that stand in too many sentences, and what is left of an article or a genitive (`l`, `d`, `s`). */
function keepEvidence({ vocabulary, tokens, tokenStart }: NumberedTokens, sentences: number) {
  const spread = sentenceCounts({ vocabulary, tokens, tokenStart }, sentences);
  const limit = Math.max(COMMON_MINIMUM, COMMON_SHARE * sentences);
  const kept: string[] = [];
  const renumbered = Int32Array.from(vocabulary, (word, type) => {
    const isElided = word.length < 2 && isWord(word);
    return isElided || (spread[type] ?? 0) > limit ? -1 : kept.push(word) - 1;
  });
  const keptStart = new Int32Array(tokenStart.length);
  const keptTokens = new Int32Array(tokens.length);
  let size = 0;
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    for (let at = tokenStart[sentence] ?? 0; at < (tokenStart[sentence + 1] ?? 0); at += 1) {
      const type = renumbered[tokens[at] ?? 0] ?? -1;
      if (type >= 0) {
        keptTokens[size] = type;
        size += 1;
      }
    }
    keptStart[sentence + 1] = size;
  }
  return { vocabulary: kept, tokens: keptTokens.slice(0, size), tokenStart: keptStart };
}

/** In how many sentences each type stands. */
function sentenceCounts({ vocabulary, tokens, tokenStart }: NumberedTokens, sentences: number) {
  const counts = new Int32Array(vocabulary.length);
  const last = new Int32Array(vocabulary.length).fill(-1);
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    for (let at = tokenStart[sentence] ?? 0; at < (tokenStart[sentence + 1] ?? 0); at += 1) {
      const type = tokens[at] ?? 0;
      if (last[type] !== sentence) {
        last[type] = sentence;
        counts[type] = (counts[type] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** The owner of each item of a table of starts. */
export function ownersOf(starts: Int32Array, size: number): Int32Array {
  const owners = new Int32Array(size);
  for (let owner = 0; owner + 1 < starts.length; owner += 1) {
    owners.fill(owner, starts[owner], starts[owner + 1]);
  }
  return owners;
}

/** Where each type stands, ascending. */
export function postings(
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
  for (let position = 0; position < tokens.length; position += 1) {
    const type = tokens[position] ?? 0;
    const slot = next[type] ?? 0;
    positions[slot] = position;
    next[type] = slot + 1;
  }
  return { positions, positionStart };
}

import type { BilingualLexicon } from "../languages/bilingual-lexicon";
import { ENGLISH_FUNCTION_WORDS } from "../languages/en/function-words";
import type { Span } from "../text/span";
import { cognatePrefix } from "./cognates";
import { fold, isNumber, isWord, type PlacedToken, placedTokens } from "./tokens";

/** The two texts of a bead. */
export interface LinkTexts {
  readonly source: string;
  readonly target: string;
  /** From the source's language to the target's. */
  readonly lexicon?: BilingualLexicon | undefined;
}

/** A number, a name or a word that links two texts: where it stands in either. */
export interface LinkAnchor {
  readonly kind: "number" | "name" | "word";
  readonly source: Span;
  readonly target: Span;
}

/** How much a kind of anchor is worth when a word could have several; half of a lexicon's weight goes on top. */
const EQUAL_FORM = 3;
const IN_LEXICON = 1.5;
const COGNATE = 1;
/** Of several equal words the one at about the same place of the sentence is meant. */
const DISTANCE_WEIGHT = 0.5;
/** Shorter words are articles and prepositions more often than not (`en`, `un`, `de`). */
const SHORTEST_WORD = 3;
/** Above this a text is a whole document rather than a bead, and pairs of its words say nothing. */
const MOST_TOKENS = 1000;

/**
 * What makes a bead plausible to a reader: its numbers, names, cognates and pairs of the lexicon, each word at most once, in the order
 * of the source. Spans are half-open UTF-16 offsets into the two texts. Empty for texts that share nothing.
 */
export function explainLink({ source, target, lexicon }: LinkTexts): LinkAnchor[] {
  const from = contentTokens(source);
  const to = contentTokens(target);
  if (Math.max(from.length, to.length) > MOST_TOKENS) return [];
  const weights = lexicon ? lexiconWeights(lexicon, from, to) : new Map<string, number>();
  const candidates = from.flatMap((one, sourcePlace) =>
    to.flatMap((other, targetPlace): Candidate[] => {
      const weight = weightOf(one.token, other.token, weights);
      if (weight === 0) return [];
      const distance = Math.abs(sourcePlace / from.length - targetPlace / to.length);
      return [{ one, other, weight: weight - DISTANCE_WEIGHT * distance }];
    }),
  );
  return chooseOneEach(candidates)
    .map(({ one, other }) => ({ kind: kindOf(one, other), source: one.span, target: other.span }))
    .sort((a, b) => a.source.start - b.source.start);
}

interface ContentToken extends PlacedToken {
  readonly isCapital: boolean;
  /** A capital at the beginning of a text says nothing. */
  readonly isFirst: boolean;
}

interface Candidate {
  readonly one: ContentToken;
  readonly other: ContentToken;
  readonly weight: number;
}

function contentTokens(text: string): ContentToken[] {
  return placedTokens(text)
    .filter(({ token }) => isNumber(token) || isWord(token))
    .map((placed, index) => ({
      ...placed,
      isCapital: /^\p{Lu}/u.test(text.slice(placed.span.start)),
      isFirst: index === 0,
    }))
    .filter(({ token }) => isNumber(token) || isContentWord(token));
}

function isContentWord(token: string): boolean {
  return token.length >= SHORTEST_WORD && !ENGLISH_FUNCTION_WORDS.has(token);
}

/** The lexicon's weight per pair of tokens, joined by a space. */
function lexiconWeights(
  lexicon: BilingualLexicon,
  source: readonly ContentToken[],
  target: readonly ContentToken[],
): Map<string, number> {
  const from = [...new Set(source.map(({ token }) => token))];
  const to = [...new Set(target.map(({ token }) => token))];
  const weights = new Map<string, number>();
  lexicon.match(from, to, (sourceWord, targetWord, weight) => {
    const key = `${from[sourceWord] ?? ""} ${to[targetWord] ?? ""}`;
    weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  });
  return weights;
}

function weightOf(source: string, target: string, weights: ReadonlyMap<string, number>): number {
  const one = fold(source);
  const other = fold(target);
  if (one === other) return EQUAL_FORM;
  if (isNumber(source) || isNumber(target)) return 0;
  const inLexicon = weights.get(`${source} ${target}`);
  if (inLexicon !== undefined) return IN_LEXICON + inLexicon / 2;
  const beginning = cognatePrefix(one);
  return beginning !== undefined && beginning === cognatePrefix(other) ? COGNATE : 0;
}

/** The heaviest candidates first, each token once; equal ones in the order of the texts. */
function chooseOneEach(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<ContentToken>();
  return [...candidates]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ one, other }) => {
      if (taken.has(one) || taken.has(other)) return false;
      taken.add(one);
      taken.add(other);
      return true;
    });
}

/** A name has a capital in both texts, and not only because it begins both: `Paris`, `Greenland`–`Groenland`. */
function kindOf(source: ContentToken, target: ContentToken): LinkAnchor["kind"] {
  if (isNumber(source.token)) return "number";
  const isName = source.isCapital && target.isCapital && !(source.isFirst && target.isFirst);
  return isName ? "name" : "word";
}

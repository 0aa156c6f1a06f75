import type { Term } from "../bitext/term";
import { type Span, sliceSpan } from "../text/span";
import { englishStem } from "./english-stem";
import { hasCapitalsOf, type IsFormOf, inflection } from "./inflection";
import { readWords, type Word } from "./read-words";
import { wordStems } from "./source-keys";

/** A term with its words. */
interface ReadTerm {
  readonly term: Term;
  readonly words: readonly Word[];
}

/** A place where a text has terms: several when entries have the same source term. */
export interface TermMatch {
  readonly span: Span;
  readonly terms: readonly Term[];
}

/**
 * Finds terms in a source, in order. At each place the longest wins, and nothing is found inside of it: where `interest
 * rate` is a term, `rate` is not told of.
 */
export function matchTerms(terms: readonly Term[], text: string, language: string): TermMatch[] {
  const index = indexByFirstWord(terms, language);
  const words = readWords(text, language);
  const isFormOf = inflection(language);
  const found: TermMatch[] = [];
  words.forEach(({ span: { start } }, at) => {
    if (start < (found.at(-1)?.span.end ?? 0)) return;
    const match = longestAt({ index, words, text, isFormOf, language }, at);
    if (match) found.push(match);
  });
  return found;
}

function indexByFirstWord(terms: readonly Term[], language: string): Map<string, ReadTerm[]> {
  const index = new Map<string, ReadTerm[]>();
  for (const term of terms) {
    const words = readWords(term.source, language);
    const [first] = words;
    if (first === undefined) continue;
    for (const stem of new Set([englishStem(first.lower), first.lower])) {
      const others = index.get(stem);
      if (others === undefined) index.set(stem, [{ term, words }]);
      else others.push({ term, words });
    }
  }
  return index;
}

interface Matching {
  readonly index: ReadonlyMap<string, readonly ReadTerm[]>;
  readonly words: readonly Word[];
  readonly text: string;
  readonly isFormOf: IsFormOf;
  readonly language: string;
}

/** The terms of the longest stretch that begins at a word. */
function longestAt(matching: Matching, at: number): TermMatch | undefined {
  const { index, words, language } = matching;
  const first = words[at];
  if (first === undefined) return undefined;
  const candidates = new Set(wordStems(first, language).flatMap((stem) => index.get(stem) ?? []));
  const matched = [...candidates].flatMap((read) => {
    const span = SIGN.test(read.term.source)
      ? spanSignBySign(matching, read, first)
      : spanWordByWord(matching, read, at);
    return span === undefined ? [] : [{ span, term: read.term }];
  });
  const [longest] = matched.toSorted((a, b) => b.span.end - a.span.end);
  if (longest === undefined) return undefined;
  const { span } = longest;
  return {
    span,
    terms: matched.filter((one) => one.span.end === span.end).map(({ term }) => term),
  };
}

function spanWordByWord(
  { words, isFormOf }: Matching,
  { term, words: termWords }: ReadTerm,
  at: number,
): Span | undefined {
  const isThere = termWords.every((termWord, step) => {
    const word = words[at + step];
    if (word === undefined || (step > 0 && !word.isJoined) || !isFormOf(word, termWord)) {
      return false;
    }
    return !term.isCaseSensitive || hasCapitalsOf(word.text, termWord.text);
  });
  const [first, last] = [words[at], words[at + termWords.length - 1]];
  return isThere && first && last ? { start: first.span.start, end: last.span.end } : undefined;
}

const SIGN = /[^\p{L}\p{N}\p{M}\s'’.‐‑-]/u;

/** `C++` is not `C`: a term with other signs than letters stands there as it is written. */
function spanSignBySign(
  { text }: Matching,
  { term: { source, isCaseSensitive }, words: [termWord] }: ReadTerm,
  word: Word,
): Span | undefined {
  const start = word.span.start - (termWord?.span.start ?? 0);
  const span = { start, end: start + source.length };
  if (start < 0) return undefined;
  const written = sliceSpan(text, span);
  const isThere = written.toLowerCase() === source.toLowerCase();
  return isThere && (!isCaseSensitive || hasCapitalsOf(written, source)) ? span : undefined;
}

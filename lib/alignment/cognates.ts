import type { SideIndex } from "./side-index";
import { fold, isWord } from "./tokens";
import type { TranslationCandidate } from "./translation-table";

/** Names and numbers stay as they are; a word that both languages spell alike is seldom a false friend. */
const IDENTITY_PROBABILITY = 0.8;
/** Punctuation is kept too, but it is everywhere. */
const MARK_PROBABILITY = 0.4;
/** Cognates share their beginning (Simard, Foster and Isabelle 1992 take four letters; five are safer). */
const PREFIX = 5;
const COGNATE_PROBABILITY = 0.12;
/** A beginning that more words share (`inter`) is no evidence. */
const MOST_COGNATES = 12;

/** Evidence from form alone: identical numbers, names, marks and words, and words that begin alike. */
export function cognates(source: SideIndex, target: SideIndex): TranslationCandidate[] {
  const byForm = groupBy(target.vocabulary, (word) => fold(word));
  const byPrefix = groupBy(target.vocabulary, prefix);
  return source.vocabulary.flatMap((word, type) => {
    const form = fold(word);
    const identical = (byForm.get(form) ?? []).map((match) => ({
      source: type,
      target: match,
      probability: /^[#\p{L}]/u.test(word) ? IDENTITY_PROBABILITY : MARK_PROBABILITY,
    }));
    const similar = byPrefix.get(prefix(word) ?? "") ?? [];
    if (similar.length > MOST_COGNATES) {
      return identical;
    }
    const alike = similar.map((match) => ({
      source: type,
      target: match,
      probability: COGNATE_PROBABILITY * likeness(form, fold(target.vocabulary[match] ?? "")),
    }));
    return [...identical, ...alike];
  });
}

function prefix(word: string): string | undefined {
  const form = fold(word);
  return isWord(word) && form.length >= PREFIX ? form.slice(0, PREFIX) : undefined;
}

function groupBy(
  words: readonly string[],
  key: (word: string) => string | undefined,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  words.forEach((word, type) => {
    const name = key(word);
    if (name !== undefined) {
      groups.set(name, [...(groups.get(name) ?? []), type]);
    }
  });
  return groups;
}

/** The share of the two words that their common beginning makes, with a little credit for different endings. */
function likeness(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) {
    shared += 1;
  }
  return Math.min(1, (2 * shared) / (a.length + b.length) + 0.15);
}

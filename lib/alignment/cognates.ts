import type { SideIndex } from "./side-index";
import { fold, isNumber, isWord } from "./tokens";
import { type WordLinks, wordLinks } from "./word-links";

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
export function cognates(source: SideIndex, target: SideIndex): WordLinks {
  const links = wordLinks();
  const add = (from: number, to: number, probability: number): void =>
    links.add({ source: from, target: to, forward: probability, backward: probability });
  const folded = target.vocabulary.map(fold);
  const byForm = groupBy(folded, (form) => form);
  const byPrefix = groupBy(folded, cognatePrefix);
  source.vocabulary.forEach((word, type) => {
    const form = fold(word);
    const probability = isNumber(word) || isWord(word) ? IDENTITY_PROBABILITY : MARK_PROBABILITY;
    for (const match of byForm.get(form) ?? []) add(type, match, probability);
    const similar = byPrefix.get(cognatePrefix(form) ?? "") ?? [];
    if (similar.length > MOST_COGNATES) return;
    for (const match of similar) {
      add(type, match, COGNATE_PROBABILITY * likeness(form, folded[match] ?? ""));
    }
  });
  return links;
}

/** The beginning of a folded word that its cognates share; undefined for a number, a mark and a word too short to tell. */
export function cognatePrefix(form: string): string | undefined {
  return form.length >= PREFIX && isWord(form) ? form.slice(0, PREFIX) : undefined;
}

function groupBy(
  forms: readonly string[],
  key: (form: string) => string | undefined,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  forms.forEach((form, type) => {
    const name = key(form);
    if (name === undefined) return;
    const group = groups.get(name);
    if (group) group.push(type);
    else groups.set(name, [type]);
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

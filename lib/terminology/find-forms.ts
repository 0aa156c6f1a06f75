import type { FrenchLexicon } from "../languages/fr/lexicon";
import type { Span } from "../text/span";
import { hasCapitalsOf, inflection } from "./inflection";
import { readWords, type Word } from "./read-words";

/** A target text that is searched for terms. */
export interface TargetText {
  readonly text: string;
  readonly language: string;
  readonly words: readonly Word[];
  readonly french?: FrenchLexicon;
}

/** Reads a target once for all the terms that are looked for in it. */
export function readTarget(text: string, language: string, french?: FrenchLexicon): TargetText {
  return { text, language, words: readWords(text, language), ...(french && { french }) };
}

/** Two capitals side by side: an acronym, which is never written small. */
const ACRONYM = /\p{Lu}\p{Lu}/u;

/** Where a target has a term in any inflection. `isExact` asks for its very letters, small and capital. */
export function findForms(target: TargetText, term: string, isExact = false): Span[] {
  const termWords = readWords(term, target.language);
  if (termWords.length === 0) return [];
  const isFormOf = inflection(target.language, target.french);
  const keepsCapitals = ACRONYM.test(term);
  const meets = (word: Word | undefined, termWord: Word, isFirst: boolean) => {
    if (word === undefined || (!isFirst && !word.isJoined)) return false;
    if (isExact) return word.text === termWord.text;
    if (!isFormOf(word, termWord)) return false;
    return !keepsCapitals || hasCapitalsOf(word.text, termWord.text);
  };
  return target.words.flatMap((word, at) => {
    const isThere = termWords.every((termWord, step) =>
      meets(target.words[at + step], termWord, step === 0),
    );
    const last = target.words[at + termWords.length - 1];
    return isThere && last ? [{ start: word.span.start, end: last.span.end }] : [];
  });
}

import { primaryLanguage } from "../bitext/language-pair";
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
  const allWords = readWords(term, target.language);
  if (allWords.length === 0) return [];
  const isReflexive =
    !isExact && primaryLanguage(target.language) === "fr" && opensReflexive(allWords);
  const termWords = isReflexive ? allWords.slice(1) : allWords;
  const isFormOf = inflection(target.language, target.french);
  const keepsCapitals = ACRONYM.test(term);
  const meets = (word: Word | undefined, termWord: Word, isFirst: boolean) => {
    if (word === undefined || (!isFirst && !word.isJoined)) return false;
    if (isExact) return word.text === termWord.text;
    if (!isFormOf(word, termWord)) return false;
    return !keepsCapitals || hasCapitalsOf(word.text, termWord.text);
  };
  return target.words.flatMap((word, at) => {
    const isThere = termWords.every((termWord, step) => {
      const one = target.words[at + step];
      return meets(isReflexive && step === 0 ? withoutPronoun(one) : one, termWord, step === 0);
    });
    const last = target.words[at + termWords.length - 1];
    if (!isThere || last === undefined) return [];
    if (!isReflexive) return [{ start: word.span.start, end: last.span.end }];
    const start = reflexiveStart(target.words, at);
    return start === undefined ? [] : [{ start, end: last.span.end }];
  });
}

const REFLEXIVE = /^(?:se|s'|me|m'|te|t'|nous|vous)$/;
const PRONOUN_BEHIND = /-(?:vous|toi|nous)$/i;

/** `se connecter`, which a text has as `s'est connectée`, `vous connecter`, `connectez-vous`. */
function opensReflexive([first, second]: readonly Word[]): boolean {
  return second !== undefined && (first?.lower === "se" || first?.lower === "s'");
}

function withoutPronoun(word: Word | undefined): Word | undefined {
  return (
    word && {
      ...word,
      text: word.text.replace(PRONOUN_BEHIND, ""),
      lower: word.lower.replace(PRONOUN_BEHIND, ""),
    }
  );
}

/** Where a reflexive verb begins, with its pronoun if that stands right before it; undefined where it has none nearby. */
function reflexiveStart(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const before = words[at - 1];
  if (before !== undefined && word.isJoined && REFLEXIVE.test(before.lower))
    return before.span.start;
  // s'est bien connectée, vous devez toujours vous y connecter
  const isNear = words.slice(Math.max(0, at - 4), at).some(({ lower }) => REFLEXIVE.test(lower));
  return isNear || PRONOUN_BEHIND.test(word.lower) ? word.span.start : undefined;
}

import { ENGLISH_FUNCTION_WORDS } from "../languages/en/function-words";
import type { LanguageKnowledge } from "../languages/language-knowledge";
import { allMatches } from "../text/all-matches";

/** True for a word that is English and cannot be French, as far as the dictionaries at hand tell. */
export function isEnglishOnly(word: string, knowledge: LanguageKnowledge): boolean {
  const lower = word.toLowerCase();
  if (knowledge.french !== undefined) {
    if (knowledge.french.lookup(lower).length > 0 || knowledge.french.lookup(word).length > 0)
      return false;
  }
  return ENGLISH_FUNCTION_WORDS.has(lower) || (knowledge.english?.has(lower) ?? false);
}

/** A word in Latin letters, compounds whole; global. */
export const PLAIN_WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The words of a text in Latin letters, compounds whole, with their offsets. */
export function plainWords(text: string): readonly RegExpExecArray[] {
  return allMatches(text, PLAIN_WORD);
}

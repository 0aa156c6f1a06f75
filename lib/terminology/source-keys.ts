import { primaryLanguage } from "../bitext/language-pair";
import { englishBaseForms } from "../languages/en/base-forms";
import { englishStem } from "./english-stem";
import { readWords, type Word } from "./read-words";

/** The longest term, in words. */
export const MAX_TERM_WORDS = 8;

/** More readings of one stretch of text than this are not looked up: each irregular word doubles them. */
const MAX_READINGS = 16;

/** What a source term is looked up by: the stems of its words. Empty for a text without a word. */
export function termKey(source: string, language: string): string {
  const stem = stemmer(language);
  return readWords(source, language).map(stem).join(" ");
}

/** The keys of all terms that a text may have in it, each once. */
export function sourceKeys(text: string, language: string): Set<string> {
  const words = readWords(text, language);
  const stems = words.map((word) => wordStems(word, language));
  const keys = new Set<string>();
  words.forEach((_word, from) => {
    let readings: string[] = [""];
    for (let at = from; at < Math.min(words.length, from + MAX_TERM_WORDS); at++) {
      if (at > from && !words[at]?.isJoined) break;
      const own = stems[at] ?? [];
      readings = readings
        .flatMap((start) => own.map((stem) => (start === "" ? stem : `${start} ${stem}`)))
        .slice(0, MAX_READINGS);
      for (const key of readings) keys.add(key);
    }
  });
  return keys;
}

/** The stems that a word of a text may have, each once: `men` may be of `man`. */
export function wordStems(word: Word, language: string): string[] {
  if (primaryLanguage(language) !== "en") return [word.lower];
  return [...new Set(englishBaseForms(word.lower).map(englishStem))];
}

function stemmer(language: string): (word: Word) => string {
  return primaryLanguage(language) === "en"
    ? ({ lower }) => englishStem(lower)
    : ({ lower }) => lower;
}

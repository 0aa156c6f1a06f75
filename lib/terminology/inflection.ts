import { primaryLanguage } from "../bitext/language-pair";
import { englishBaseForms } from "../languages/en/base-forms";
import type { FrenchAnalysis, FrenchLexicon } from "../languages/fr/lexicon";
import type { Word } from "./read-words";

/** Tells whether a word of a text is a form of a word of a term. */
export type IsFormOf = (word: Word, termWord: Word) => boolean;

/**
 * How words inflect in a language: English by its endings and irregular forms, French by the lexicon, any other not at all.
 * `banques` is a form of `banque`; where the term itself is in the plural, so is the singular.
 */
export function inflection(language: string, french?: FrenchLexicon): IsFormOf {
  const primary = primaryLanguage(language);
  if (primary === "en") return isEnglishForm;
  if (primary === "fr") return (word, termWord) => isFrenchForm(word, termWord, french);
  return (word, termWord) => word.lower === termWord.lower;
}

function isEnglishForm({ lower }: Word, term: Word): boolean {
  if (lower === term.lower) return true;
  const bases = englishBaseForms(lower);
  if (bases.includes(term.lower)) return true;
  // A term in the plural: housing units.
  const isPlural = /[^sui]s$/.test(term.lower);
  return isPlural && englishBaseForms(term.lower).slice(1).includes(lower);
}

function isFrenchForm(word: Word, term: Word, french: FrenchLexicon | undefined): boolean {
  if (word.lower === term.lower) return true;
  const lemmas = readings(word, french).map(({ lemma }) => lemma);
  if (lemmas.length === 0) return isRegularFrenchForm(word.lower, term.lower);
  if (lemmas.includes(term.lower)) return true;
  const ownLemmas = readings(term, french).filter(isNominal);
  return ownLemmas.some(({ lemma }) => lemmas.includes(lemma));
}

/** The readings of a French word as it is written, or in lower case. */
export function readings(word: Word, french: FrenchLexicon | undefined): readonly FrenchAnalysis[] {
  const exact = french?.lookup(word.text) ?? [];
  return exact.length > 0 ? exact : (french?.lookup(word.lower) ?? []);
}

const isNominal = ({ partsOfSpeech }: FrenchAnalysis) =>
  partsOfSpeech.includes("noun") || partsOfSpeech.includes("adjective");

/** For words that no dictionary has: `blockchains`, `pixelisée`. */
function isRegularFrenchForm(word: string, term: string): boolean {
  return ["s", "x", "e", "es"].some((ending) => word === term + ending || term === word + ending);
}

/** Whether every capital of the term's word is a capital in the text's: `US` is not `us`, nor is it `Us`. */
export function hasCapitalsOf(word: string, termWord: string): boolean {
  const letters = Array.from(word);
  return Array.from(termWord).every(
    (letter, index) => !/\p{Lu}/u.test(letter) || /\p{Lu}/u.test(letters[index] ?? ""),
  );
}

/** Whether a term that is written so means its capitals: an acronym or a name does. */
export function meansItsCapitals(term: string): boolean {
  return /\p{Lu}/u.test(term);
}

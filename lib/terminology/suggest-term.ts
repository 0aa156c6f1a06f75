import type { FrenchAnalysis, FrenchLexicon } from "../languages/fr/lexicon";
import { capitalised } from "../text/capitals";
import { type Span, sliceSpan } from "../text/span";
import type { TargetText } from "./find-forms";
import { readings } from "./inflection";
import { readWords } from "./read-words";

/** A forbidden form where it stands. */
interface Replacement {
  readonly span: Span;
  /** As the termbase writes it. */
  readonly forbidden: string;
  readonly preferred: string;
}

/**
 * The preferred form for a forbidden one, or nothing where the words around it would have to change with it: another gender,
 * another elision, an inflection that is not certain.
 */
export function suggestTerm(target: TargetText, replacement: Replacement): string | undefined {
  const { span, forbidden, preferred } = replacement;
  const written = sliceSpan(target.text, span);
  const form = formFor(target, replacement, written);
  if (form === undefined) return undefined;
  const isSameWord = forbidden.toLowerCase() === preferred.toLowerCase();
  if (!isSameWord && genderOf(target, forbidden) !== genderOf(target, preferred)) return undefined;
  if (!keepsElision(target, span, form)) return undefined;
  const isCapitalised = /^\p{Lu}/u.test(written) && /^\p{Ll}/u.test(forbidden);
  return isCapitalised ? capitalised(form) : form;
}

function formFor(
  { french, language }: TargetText,
  { forbidden, preferred }: Replacement,
  written: string,
): string | undefined {
  const asEntered = (text: string) => text.normalize("NFKC").toLowerCase().replaceAll("’", "'");
  if (asEntered(written) === asEntered(forbidden)) return preferred;
  const [word, ...more] = readWords(written, language);
  if (!french || !word || more.length > 0) return undefined;
  const nouns = readings(word, french).filter(isNoun);
  const isPlural = nouns.length > 0 && nouns.every(({ number }) => number === "plural");
  return isPlural ? frenchPlural(preferred, french) : undefined;
}

/** The plural of one noun, if the lexicon has it. */
function frenchPlural(noun: string, french: FrenchLexicon): string | undefined {
  const candidates = [`${noun}s`, `${noun}x`, noun.replace(/al$/, "aux"), noun];
  return candidates.find((form) =>
    french
      .lookup(form)
      .some(
        (reading) =>
          reading.lemma === noun &&
          isNoun(reading) &&
          /plural|invariable/.test(reading.number ?? ""),
      ),
  );
}

const isNoun = ({ partsOfSpeech }: FrenchAnalysis) => partsOfSpeech.includes("noun");

/** The gender of the first noun of a term; undefined where it has none or may have both. */
function genderOf({ french, language }: TargetText, term: string): string | undefined {
  for (const word of readWords(term, language)) {
    const genders = new Set(
      readings(word, french)
        .filter(isNoun)
        .map(({ gender }) => gender),
    );
    const [gender] = genders;
    if (genders.size > 0) return genders.size === 1 ? gender : undefined;
  }
  return undefined;
}

const VOWEL = /^[aeiouyàâäéèêëîïôöûùüœæh]/i;
/** What is elided before a vowel. */
const ELIDES = /^(?:le|la|de|ne|se|je|me|te|ce|que|si|jusque|lorsque|puisque)$/;

/** Whether what stands before it fits the new form as well: `l'offre`, `de la banque`. */
function keepsElision({ text, words }: TargetText, span: Span, form: string): boolean {
  const before = words.findLast(({ span: { end } }) => end <= span.start);
  if (before === undefined || /\S/.test(text.slice(before.span.end, span.start))) return true;
  if (before.lower.endsWith("'")) return VOWEL.test(form);
  return !ELIDES.test(before.lower) || !VOWEL.test(form);
}

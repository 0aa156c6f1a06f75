import { ENGLISH_FUNCTION_WORDS } from "../languages/en/function-words";
import type { FrenchLexicon } from "../languages/fr/lexicon";
import type { LanguageKnowledge } from "../languages/language-knowledge";
import { capitalised } from "../text/capitals";
import type { TermChoice } from "./learn-terms";
import type { SegmentToCheck } from "./segment-to-check";
import { isNextTo, type SourceTerm, singular } from "./source-terms";
import { sourceWords } from "./source-words";
import { phrasesAt, type TargetPhrase } from "./target-phrases";
import { type TargetWord, targetWords } from "./target-words";

/** Where a segment has a term, and what the document says for it elsewhere. */
export interface TermPlace {
  readonly term: SourceTerm;
  readonly choice: TermChoice;
}

/**
 * The phrase that stands for a term in place of the document's own French: `unité de plein air` for `unité extérieure`.
 * Undefined where the French is there, is left out or shortened (`l'unité`), or where something else may be meant.
 */
export function findOtherChoice(
  segment: SegmentToCheck,
  { term, choice }: TermPlace,
  knowledge: LanguageKnowledge,
): TargetPhrase | undefined {
  const { french } = knowledge;
  if (french === undefined || !standsAlone(segment, term)) return undefined;
  const words = targetWords(segment, french);
  const [other, ...more] = halfOf(words, choice);
  if (other === undefined || more.length > 0 || other.hasParticiple) return undefined;
  if (countOf(words, other.lemmas[0] ?? "") > 1) return undefined;
  return isExplained({ segment, term, choice, words, other }, knowledge) ? undefined : other;
}

/** The phrases that have the head of the document's French, or all but its head; none where both are there, or neither. */
function halfOf(words: readonly TargetWord[], { lemmas }: TermChoice): TargetPhrase[] {
  const [head = "", ...rest] = lemmas;
  const has = (lemma: string) => words.some(({ keys }) => keys.includes(lemma));
  const isHalf = has(head)
    ? ({ lemmas: [first] }: TargetPhrase) => first === head
    : ({ lemmas: [, ...others] }: TargetPhrase) => equal(others, rest);
  if (has(head) ? rest.some(has) : !rest.every(has)) return [];
  return words.flatMap((_, at) => {
    const longest = phrasesAt(words, at).at(-1);
    return longest !== undefined && longest.lemmas.length > 1 && isHalf(longest) ? [longest] : [];
  });
}

const equal = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((one, index) => one === others[index]);

function countOf(words: readonly TargetWord[], lemma: string): number {
  return words.filter(({ keys }) => keys.includes(lemma)).length;
}

/** No other word belongs to the term, and none of its words stands elsewhere: its French has no modifier of another origin. */
function standsAlone(segment: SegmentToCheck, { first, length }: SourceTerm): boolean {
  const { words } = sourceWords(segment);
  const last = first + length - 1;
  const isPart = (at: number, neighbour: number) => {
    const word = words[at];
    if (word === undefined) return false;
    const [before, after] = at < neighbour ? [word, words[neighbour]] : [words[neighbour], word];
    if (!isNextTo(segment.source, before, after)) return !isParted(segment.source, before, after);
    const lower = word.forms[0] ?? "";
    return at < neighbour
      ? !ENGLISH_FUNCTION_WORDS.has(lower) && !NUMBER.test(lower)
      : BELONGING.test(lower);
  };
  if (isPart(first - 1, first) || isPart(last + 1, last)) return false;
  const own = new Set(words.slice(first, last + 1).map(({ forms }) => singular(forms[0] ?? "")));
  return !words.some(
    ({ forms }, at) => (at < first || at > last) && own.has(singular(forms[0] ?? "")),
  );
}

/** A full stop or a comma parts two words; a hyphen or a slash does not. */
function isParted(
  source: string,
  before: { readonly span: { readonly end: number } } | undefined,
  after: { readonly span: { readonly start: number } } | undefined,
): boolean {
  return /[\s,.;:!?()]/.test(source.slice(before?.span.end, after?.span.start));
}

const NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several)$/;

/** What follows these words in French may be what goes on the phrase: the unit of the house. */
const BELONGING = /^(?:of|for|to|with|without|from|in|on|at|and|or)$|ed$|ing$/;

interface Doubt {
  readonly segment: SegmentToCheck;
  readonly term: SourceTerm;
  readonly choice: TermChoice;
  readonly words: readonly TargetWord[];
  readonly other: TargetPhrase;
}

/** True when another word of the source may be what the phrase has besides. */
function isExplained(
  { segment, term, choice, words, other }: Doubt,
  { bilingual }: LanguageKnowledge,
): boolean {
  const lexicon = bilingual?.();
  if (lexicon === undefined) return true;
  const strange = words.filter(
    ({ span, keys }) =>
      span.start >= other.span.start &&
      span.end <= other.span.end &&
      keys.some((key) => other.lemmas.includes(key) && !choice.lemmas.includes(key)),
  );
  const english = sourceWords(segment).words.flatMap(({ forms }, at) =>
    at >= term.first && at < term.first + term.length ? [] : forms,
  );
  let isFound = false;
  lexicon.match(
    english,
    strange.flatMap(({ keys }) => keys),
    () => {
      isFound = true;
    },
  );
  return isFound;
}

/** The document's French in place of the other, where all that agrees with it still does. */
export function replacement(
  segment: SegmentToCheck,
  { choice, other }: { readonly choice: TermChoice; readonly other: TargetPhrase },
  lexicon: FrenchLexicon,
): string | undefined {
  const word = targetWords(segment, lexicon)[other.head];
  const [first = ""] = choice.target.split(/[ '’-]/);
  if (word === undefined || other.span.start !== word.span.start) return undefined;
  const isSame = word.lower === first || areAlike(word, lexicon, first);
  if (!isSame) return undefined;
  return /^\p{Lu}/u.test(word.text) ? capitalised(choice.target) : choice.target;
}

const VOWEL = /^[aeiouéèêâîôûœh]/;

/** Two nouns of one gender and number, with one article before them. */
function areAlike({ lower, readings }: TargetWord, lexicon: FrenchLexicon, other: string): boolean {
  if (VOWEL.test(lower) !== VOWEL.test(other)) return false;
  const noun = readings.find(({ partsOfSpeech }) => partsOfSpeech.includes("noun"));
  return lexicon
    .lookup(other)
    .some(
      ({ partsOfSpeech, gender, number }) =>
        partsOfSpeech.includes("noun") && gender === noun?.gender && number === noun?.number,
    );
}

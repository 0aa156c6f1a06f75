import { isFormedWord } from "../languages/fr/is-formed-word";
import type { FrenchLexicon } from "../languages/fr/lexicon";
import { spellingSuggestions } from "../languages/fr/spelling-suggestions";
import type { SpellingVerdict } from "../languages/fr/spelling-verdict";
import { capitalised } from "../text/capitals";
import { withoutAccents } from "../text/without-accents";
import { type UnknownWord, wrongPart } from "./unknown-words";

/** What an unknown word may be meant for, the likeliest first; none when it is not surely misspelt. */
export function readSpelling(
  word: UnknownWord,
  verdict: SpellingVerdict | undefined,
  french: FrenchLexicon,
): readonly string[] {
  if (verdict?.isKnown) return [];
  if (word.kind === "compound") return compoundsMeant(word, verdict, french);
  const near = spellingSuggestions(word.lower, french);
  if (isAccent(near, word)) return ranked(near, word, verdict);
  if (isFormedWord(word.lower, french)) return [];
  if (word.isTerm) return termsMeant(word, near);
  if (near.length === 0) return word.kind === "small" ? splitWords(word, french) : [];
  return isClear({ word, near, verdict, french }) ? ranked(near, word, verdict) : [];
}

/** Whether a dictionary's verdict could change what `readSpelling` says of a word. */
export function isWorthAsking(word: UnknownWord, french: FrenchLexicon): boolean {
  if (word.kind === "compound") return !word.isTerm;
  const near = spellingSuggestions(word.lower, french);
  if (isAccent(near, word)) return true;
  return near.length > 0 && !word.isTerm && !isFormedWord(word.lower, french);
}

/** A missing accent is a slip even in a term: `intermediaire`. */
function isAccent([form]: readonly string[], { lower }: UnknownWord): boolean {
  return form !== undefined && fold(form) === fold(lower);
}

/** `occurence` where the source has `occurrence`. */
function termsMeant({ source }: UnknownWord, near: readonly string[]): readonly string[] {
  const [form = ""] = near;
  const isMeant = new RegExp(`(?<!\\p{L})${fold(form)}(?!\\p{L})`, "u").test(source);
  return near.length === 1 && isMeant ? near : [];
}

const fold = (word: string) => withoutAccents(word.replaceAll("œ", "o"));

interface Reading {
  readonly word: UnknownWord;
  readonly near: readonly string[];
  readonly verdict: SpellingVerdict | undefined;
  readonly french: FrenchLexicon;
}

/** A word that is near to many is no slip of one of them: `outi`, `compt`. */
const MOST_LEMMAS = 3;

/** From here on it is, if the dictionary thinks of one of them first: `continer`. */
const LONG = 7;

function isClear({ word, near, verdict, french }: Reading): boolean {
  const first = verdict?.suggestions[0]?.toLowerCase() ?? "";
  // One with a capital may be a name: both dictionaries have to think of the same word.
  if (word.kind === "capital") return near.length === 1 && near[0] === first;
  const isLikely = word.lower.length >= LONG && near.includes(first);
  return isLikely || lemmasOf(near, french).size <= MOST_LEMMAS;
}

function lemmasOf(forms: readonly string[], french: FrenchLexicon): Set<string> {
  return new Set(forms.flatMap((form) => french.lookup(form).map(({ lemma }) => lemma)));
}

/** What the dictionary suggests too comes first, in its order; a capital stays one. */
function ranked(
  forms: readonly string[],
  { kind }: UnknownWord,
  verdict: SpellingVerdict | undefined,
): readonly string[] {
  const order = verdict?.suggestions.map((suggestion) => suggestion.toLowerCase()) ?? [];
  const place = (form: string) => (order.includes(form) ? order.indexOf(form) : order.length);
  const sorted = [...forms].sort((a, b) => place(a) - place(b));
  return kind === "capital" ? sorted.map(capitalised) : sorted;
}

/** Two words with no space between them: `lemoment`, `pourréduire`. */
function splitWords({ lower }: UnknownWord, french: FrenchLexicon): readonly string[] {
  const splits = GRAMMATICAL.filter((word) => {
    const rest = lower.slice(word.length);
    return lower.startsWith(word) && rest.length >= 4 && french.has(rest);
  });
  return splits.map((word) => `${word} ${lower.slice(word.length)}`);
}

/** Words that stand before others; none that is a prefix too, such as `sous` or `non`. */
const GRAMMATICAL: readonly string[] =
  "le la les un une des de du au aux à ce ces cet cette son ses leur leurs notre nos votre vos et ou est sont par pour dans avec que qui ne pas plus il elle on".split(
    " ",
  );

/** `ci-desous`: one part is one letter off, and the dictionary knows the compound that comes of it. */
function compoundsMeant(
  { lower, isTerm }: UnknownWord,
  verdict: SpellingVerdict | undefined,
  french: FrenchLexicon,
): readonly string[] {
  const wrong = wrongPart(lower, french);
  if (wrong === undefined || isTerm || isFormedWord(wrong, french)) return [];
  const near = spellingSuggestions(wrong, french).map((form) =>
    lower
      .split("-")
      .map((part) => (part === wrong ? form : part))
      .join("-"),
  );
  const meant = (verdict?.suggestions ?? []).filter((suggestion) => near.includes(suggestion));
  return meant.length === 1 ? meant : [];
}

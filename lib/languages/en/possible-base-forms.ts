import { IRREGULAR_FORMS } from "./irregular-forms";

/**
 * The words that an English word may be an inflected form of: `studies` of `study`, `stopped` of `stop`, `went` of `go`. Some of
 * them are no words; the caller looks them up.
 */
export function possibleBaseForms(word: string): string[] {
  const forms = [...(IRREGULAR_FORMS.get(word) ?? MORE_FORMS.get(word) ?? [])];
  if (word.length < 4) return forms;
  for (const [ending, replacements] of ENDINGS_BY_LETTER.get(word.at(-1) ?? "") ?? []) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const replacement of replacements) forms.push(stem + replacement);
    // `stopped`, `running`: the consonant was doubled.
    if (DOUBLING.has(ending) && stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
  }
  return forms;
}

/** Forms of words that mean something else as nouns, or that are no terms: whoever looks for a term does not want these. */
const MORE_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["could", ["can"]],
  ["might", ["may"]],
  ["elder", ["old"]],
  ["eldest", ["old"]],
  ["further", ["far"]],
  ["less", ["little"]],
]);

type Ending = readonly [ending: string, replacements: readonly string[]];

const ENDINGS: readonly Ending[] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["ves", ["f", "fe"]],
  ["ier", ["y"]],
  ["iest", ["y"]],
  ["ily", ["y"]],
  ["men", ["man"]],
  ["es", [""]],
  ["s", [""]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
  ["ly", [""]],
  ["er", ["", "e"]],
  ["est", ["", "e"]],
];

/** By their last letter: a document has thousands of words, and most end with none of these. */
const ENDINGS_BY_LETTER: ReadonlyMap<string, readonly Ending[]> = new Map(
  ["s", "d", "g", "y", "r", "t", "n"].map((letter) => [
    letter,
    ENDINGS.filter(([ending]) => ending.endsWith(letter)),
  ]),
);

const DOUBLING: ReadonlySet<string> = new Set(["ed", "ing", "er", "est"]);

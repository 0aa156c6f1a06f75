/**
 * The words that an English word may be an inflected form of, by the regular endings alone: `studies` of `study`, `stopped` of
 * `stop`, `making` of `make`. Some of them are no words; the caller looks them up.
 */
export function possibleBaseForms(word: string): string[] {
  if (word.length < 4) return [];
  const forms: string[] = [];
  for (const [ending, replacements] of ENDINGS_BY_LETTER.get(word.at(-1) ?? "") ?? []) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const replacement of replacements) forms.push(stem + replacement);
    // `stopped`, `running`: the consonant was doubled.
    if (DOUBLING.has(ending) && stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
  }
  return forms;
}

type Ending = readonly [ending: string, replacements: readonly string[]];

const ENDINGS: readonly Ending[] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["ves", ["f", "fe"]],
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
  ["s", "d", "g", "y", "r", "t"].map((letter) => [
    letter,
    ENDINGS.filter(([ending]) => ending.endsWith(letter)),
  ]),
);

const DOUBLING: ReadonlySet<string> = new Set(["ed", "ing", "er", "est"]);

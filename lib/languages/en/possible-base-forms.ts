/**
 * The words that an English word may be an inflected form of, by the regular endings alone: `studies` of `study`, `stopped` of
 * `stop`, `making` of `make`. Some of them are no words; the caller looks them up.
 */
export function possibleBaseForms(word: string): string[] {
  if (word.length < 4) return [];
  const forms: string[] = [];
  for (const [ending, replacements] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const replacement of replacements) forms.push(stem + replacement);
    // `stopped`, `running`: the consonant was doubled.
    if (DOUBLING.has(ending) && stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
  }
  return forms;
}

const ENDINGS: readonly (readonly [ending: string, replacements: readonly string[]])[] = [
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

const DOUBLING: ReadonlySet<string> = new Set(["ed", "ing", "er", "est"]);

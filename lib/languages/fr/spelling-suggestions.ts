import type { FrenchLexicon } from "./lexicon";

const LETTERS = "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüœ";
const ACCENTED: Readonly<Record<string, string>> = {
  a: "àâ",
  c: "ç",
  e: "éèêë",
  i: "îï",
  o: "ôœ",
  u: "ùûü",
  à: "aâ",
  â: "aà",
  ç: "c",
  é: "eèê",
  è: "eéê",
  ê: "eéè",
  ë: "eé",
  î: "iï",
  ï: "iî",
  ô: "o",
  ù: "u",
  û: "uù",
};

/**
 * French forms that an unknown word in small letters may be meant for: those that differ by accents
 * alone where there are any, else those one letter away (Damerau 1964: one wrong, missing, added or
 * two swapped letters). None for what is longer than a French word.
 */
export function spellingSuggestions(word: string, lexicon: FrenchLexicon): readonly string[] {
  if (word.length > LONGEST_WORD) return [];
  const found = foundIn(lexicon);
  const before = found.get(word);
  if (before) return before;
  const accents = accentSuggestions(word, lexicon);
  const suggestions = accents.length > 0 ? accents : known(neighbours(word), lexicon);
  if (found.size >= REMEMBERED) found.clear();
  found.set(word, suggestions);
  return suggestions;
}

/** A word takes some thousand lookups, and stands in many segments where it is no French one. */
const suggested = new WeakMap<FrenchLexicon, Map<string, readonly string[]>>();

/** Unknown words of a long document. */
const REMEMBERED = 5_000;

function foundIn(lexicon: FrenchLexicon): Map<string, readonly string[]> {
  const found = suggested.get(lexicon) ?? new Map<string, readonly string[]>();
  suggested.set(lexicon, found);
  return found;
}

/** French forms that differ from the word by one or two accents alone. */
function accentSuggestions(word: string, lexicon: FrenchLexicon): string[] {
  return known(accentVariants(word), lexicon);
}

/**
 * `anticonstitutionnellement`, the longest word in common dictionaries. The variants of a word grow with the cube of its
 * length: those of a thousand letters do not fit in memory.
 */
const LONGEST_WORD = 25;

function known(candidates: Iterable<string>, lexicon: FrenchLexicon): string[] {
  return [...new Set(candidates)].filter((candidate) => lexicon.has(candidate));
}

/** Every change of one or two accents. */
function accentVariants(word: string): string[] {
  const once = changeAccents(word);
  return [...once, ...once.flatMap((variant) => changeAccents(variant))].filter(
    (variant) => variant !== word,
  );
}

function changeAccents(word: string): string[] {
  return Array.from(word).flatMap((letter, at) =>
    Array.from(ACCENTED[letter] ?? "", (other) => word.slice(0, at) + other + word.slice(at + 1)),
  );
}

function* neighbours(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    if (after !== "") yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of LETTERS) {
      yield before + letter + after;
      if (after !== "") yield before + letter + after.slice(1);
    }
  }
}

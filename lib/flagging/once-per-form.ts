import type { FrenchForm, TargetWord } from "./target-words";

/** A reading of a word that follows from its form alone, worked out once for all words that are written so. */
export function oncePerForm<Reading>(
  read: (form: FrenchForm) => Reading,
): (word: TargetWord) => Reading {
  const known = new WeakMap<FrenchForm, { readonly reading: Reading }>();
  return ({ form }) => {
    const kept = known.get(form);
    if (kept !== undefined) return kept.reading;
    const reading = read(form);
    known.set(form, { reading });
    return reading;
  };
}

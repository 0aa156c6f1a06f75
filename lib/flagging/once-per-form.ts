import type { FrenchForm } from "./target-words";

let readings = 0;

/** A reading of a word that follows from its form alone, worked out once for all words that are written so. */
export function oncePerForm<Reading>(
  read: (form: FrenchForm) => Reading,
): (word: { readonly form: FrenchForm }) => Reading {
  // Its own place among what is kept with a form: some dozens of these are asked at each word.
  const place = readings;
  readings += 1;
  return ({ form }) => {
    const kept = form.kept[place];
    if (kept !== undefined) return kept.reading as Reading;
    const reading = read(form);
    while (form.kept.length <= place) form.kept.push(undefined);
    form.kept[place] = { reading };
    return reading;
  };
}

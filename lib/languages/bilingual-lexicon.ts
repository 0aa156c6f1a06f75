/** Word translations between two languages, asked for a whole document at once. */
export interface BilingualLexicon {
  /**
   * Calls `found` with each pair of indexes whose words may translate each other; a pair may come several times. Words are in
   * lower case. The weight, 0 to 1, is lower for a word that was only found through its base form.
   */
  match(source: readonly string[], target: readonly string[], found: FoundTranslation): void;
}

/** Told of one pair: its places in the two lists, and how sure the lexicon is. */
export type FoundTranslation = (source: number, target: number, weight: number) => void;

/** The same lexicon in the other direction. */
export function reverseLexicon(lexicon: BilingualLexicon): BilingualLexicon {
  return {
    match: (source, target, found) =>
      lexicon.match(target, source, (from, to, weight) => found(to, from, weight)),
  };
}

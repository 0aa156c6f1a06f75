/** A bilingual word list that an alignment may use beside the document's own evidence. */
export interface Lexicon {
  /** The target words, in lower case, that may translate a source word in lower case; empty when it is unknown. */
  translations(word: string): readonly string[];
}

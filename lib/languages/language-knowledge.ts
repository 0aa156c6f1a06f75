import type { EnglishWordList } from "./en/word-list";
import type { FrenchLexicon } from "./fr/lexicon";

/** Dictionaries that the caller has loaded; what needs an absent one stays silent. */
export interface LanguageKnowledge {
  readonly french?: FrenchLexicon;
  readonly english?: EnglishWordList;
}

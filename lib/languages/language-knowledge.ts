import type { BilingualLexicon } from "./bilingual-lexicon";
import type { EnglishWordList } from "./en/word-list";
import type { FrenchLexicon } from "./fr/lexicon";
import type { RecallSpelling } from "./fr/spelling-verdict";

/** Dictionaries that the caller has loaded; what needs an absent one stays silent. */
export interface LanguageKnowledge {
  readonly french?: FrenchLexicon;
  readonly english?: EnglishWordList;
  /** English words with the French ones that translate them; read when they are first asked for. */
  readonly bilingual?: () => BilingualLexicon | undefined;
  /** A second opinion on forms that the French lexicon has not. */
  readonly frenchSpelling?: RecallSpelling;
}

import type { Lexicon } from "./lexicon";
import type { SideIndex } from "./side-index";
import type { TranslationCandidate } from "./translation-table";

/** What the right entry of a word with a single translation is worth; entries of ambiguous words share it. */
const ENTRY_PROBABILITY = 0.5;

/** Evidence from a bilingual lexicon: those of its entries that have both words in this document. */
export function lexiconCandidates(
  lexicon: Lexicon,
  source: SideIndex,
  target: SideIndex,
): TranslationCandidate[] {
  return source.vocabulary.flatMap((word, type) => {
    const present = lexicon
      .translations(word)
      .map((translation) => target.typeOf.get(translation))
      .filter((match) => match !== undefined);
    const probability = ENTRY_PROBABILITY / Math.sqrt(Math.max(1, present.length));
    return present.map((match) => ({ source: type, target: match, probability }));
  });
}

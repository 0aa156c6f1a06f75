import type { BilingualLexicon } from "../languages/bilingual-lexicon";
import type { SideIndex } from "./side-index";
import { type WordLinks, wordLinks } from "./word-links";

/** What the right entry of a word with a single translation is worth; entries of ambiguous words share it. */
const ENTRY_PROBABILITY = 0.5;

/** Evidence from a bilingual lexicon: those of its entries that have both words in this document. */
export function lexiconLinks(
  lexicon: BilingualLexicon,
  source: SideIndex,
  target: SideIndex,
): WordLinks {
  const found = wordLinks();
  const ofSource = new Int32Array(source.vocabulary.length);
  const ofTarget = new Int32Array(target.vocabulary.length);
  lexicon.match(source.vocabulary, target.vocabulary, (from, to, weight) => {
    ofSource[from] = (ofSource[from] ?? 0) + 1;
    ofTarget[to] = (ofTarget[to] ?? 0) + 1;
    found.add({ source: from, target: to, forward: weight, backward: weight });
  });
  const forward = found.forward();
  const backward = found.backward();
  found.source().forEach((type, link) => {
    forward[link] = ((forward[link] ?? 0) * ENTRY_PROBABILITY) / Math.sqrt(ofSource[type] ?? 1);
  });
  found.target().forEach((type, link) => {
    backward[link] = ((backward[link] ?? 0) * ENTRY_PROBABILITY) / Math.sqrt(ofTarget[type] ?? 1);
  });
  return found;
}

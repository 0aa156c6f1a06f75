import type { LanguageKnowledge } from "../languages/language-knowledge";
import { appliesTo } from "./check";
import { spelling } from "./checks/spelling";
import type { DocumentFacts } from "./document-facts";
import { isWorthAsking } from "./read-spelling";
import type { SegmentToCheck } from "./segment-to-check";
import { unknownWords } from "./unknown-words";

/** The forms of a segment's target that a second dictionary is to be asked about before the checks run, each once. */
export function formsToSpell(
  segment: SegmentToCheck,
  facts: DocumentFacts,
  knowledge: LanguageKnowledge,
): string[] {
  const { french } = knowledge;
  if (french === undefined || !appliesTo(spelling, facts.pair)) return [];
  const words = unknownWords(segment, facts, knowledge);
  return [...new Set(words.filter((word) => isWorthAsking(word, french)).map(({ text }) => text))];
}

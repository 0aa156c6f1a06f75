import type { LanguagePair } from "../bitext/language-pair";
import type { LanguageKnowledge } from "../languages/language-knowledge";
import type { Address } from "./address-forms";
import { type AcronymPair, acronymLearner } from "./learn-acronyms";
import { addressLearner } from "./learn-address";
import { habitLearner, type WritingHabits } from "./learn-habits";
import { nameLearner } from "./learn-names";
import { type TermChoice, termLearner, USES_ELSEWHERE, USES_IN_INSTRUCTIONS } from "./learn-terms";
import type { SegmentToCheck } from "./segment-to-check";

/** The shape of DocumentFacts: whoever changes it raises this, and stored documents are learnt again. */
export const FACTS_VERSION = 4;

/** What the whole document teaches about one segment: plain data, kept with the document. Lists are sorted. */
export interface DocumentFacts extends WritingHabits {
  readonly version: number;
  readonly pair: LanguagePair;
  /** True where the texts are of files and have tags (`text/tags/`): checks are run on the words between them. */
  readonly isTagged?: boolean;
  /** Words that stand capitalised inside a source sentence and verbatim in its target. */
  readonly names: readonly string[];
  /** Acronyms that the document translates, such as CSTO by OTSC, and those of several senses that it has in the one that French translates. */
  readonly acronyms: readonly AcronymPair[];
  /** How it speaks to its reader; `open` where it does not, or in both ways. */
  readonly address: Address | "open";
  /** The French that it mostly has for its terms. */
  readonly terms: readonly TermChoice[];
}

/** Learns a document's facts from its segments, told one by one in order, so that others get their turn between. */
export interface FactLearner {
  add(segment: SegmentToCheck): void;
  /** Returns the facts after some pauses. */
  learnt(): Generator<undefined, DocumentFacts>;
}

/** Begins to learn the facts of a document. */
export function startLearning(pair: LanguagePair, knowledge: LanguageKnowledge): FactLearner {
  const names = nameLearner();
  const acronyms = acronymLearner(knowledge);
  const habits = habitLearner();
  const addresses = addressLearner(pair, knowledge);
  const terms = termLearner(pair, knowledge);
  return {
    add(segment) {
      names.add(segment);
      acronyms.add(segment);
      habits.add(segment.target);
      addresses.add(segment);
      terms.add(segment);
    },
    *learnt() {
      const address = addresses.learnt();
      return {
        version: FACTS_VERSION,
        pair,
        names: names.learnt(),
        acronyms: acronyms.learnt(),
        ...habits.learnt(),
        address,
        terms: yield* terms.learnt(address === "open" ? USES_ELSEWHERE : USES_IN_INSTRUCTIONS),
      };
    },
  };
}

/** Learns a document's facts from all its segments, in order; without dictionaries those that need none. */
export function learnFacts(
  segments: Iterable<SegmentToCheck>,
  pair: LanguagePair,
  knowledge: LanguageKnowledge = {},
): DocumentFacts {
  const learner = startLearning(pair, knowledge);
  for (const segment of segments) learner.add(segment);
  const steps = learner.learnt();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

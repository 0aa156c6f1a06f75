import { sliceSpan } from "../../text/span";
import { defineCheck, type Observation } from "../check";
import type { DocumentFacts } from "../document-facts";
import { findOtherChoice, replacement, type TermPlace } from "../find-other-choice";
import type { TermChoice } from "../learn-terms";
import type { SegmentToCheck } from "../segment-to-check";
import { type SourceTerm, sourceTerms, termWords } from "../source-terms";

// outdoor unit is unité extérieure throughout, and once unité de plein air.
// Not `l'unité` for short, nor `les unités intérieure et extérieure`.

/** A term that the document translates otherwise elsewhere. */
export const inconsistentTerm = defineCheck(
  {
    id: "inconsistent-term",
    category: "terminology/inconsistency",
    severity: "minor",
    title: { en: "Term translated two ways", fr: "Terme traduit de deux façons" },
    description: {
      en: "A term that the rest of the document translates by another phrase.",
      fr: "Terme que le reste du document traduit par une autre expression.",
    },
    example: { source: "Stop the outdoor unit.", target: "Arrêtez l'unité de plein air." },
    languages: { source: "en", target: "fr" },
  },
  (segment, facts, knowledge) => {
    const { french } = knowledge;
    if (french === undefined || facts.terms.length === 0 || segment.source === "") return [];
    return placesOf(segment, facts).flatMap(({ term, choice }): Observation[] => {
      const other = findOtherChoice(segment, { term, choice }, knowledge);
      if (other === undefined) return [];
      const written = sliceSpan(segment.target, other.span);
      const suggestion = replacement(segment, { choice, other }, french);
      return [
        {
          span: other.span,
          message: {
            en: `The document has “${choice.target}” for “${choice.source}” elsewhere, not “${written}”.`,
            fr: `Ailleurs, le document rend « ${choice.source} » par « ${choice.target} », non par « ${written} ».`,
          },
          ...(suggestion === undefined ? {} : { suggestion }),
        },
      ];
    });
  },
);

/** The terms that stand once in the source, without those that are part of a longer one. */
function placesOf(segment: SegmentToCheck, facts: DocumentFacts): TermPlace[] {
  const { choices, openers } = choicesOf(facts);
  if (!termWords(segment).some((word) => word !== undefined && openers.has(word))) return [];
  const found = sourceTerms(segment).flatMap((term) => {
    const choice = choices.get(term.key);
    return choice === undefined ? [] : [{ term, choice }];
  });
  return found.filter(
    ({ term }) => !found.some((other) => other.term !== term && touches(other.term, term)),
  );
}

function touches(one: SourceTerm, other: SourceTerm): boolean {
  return (
    one.key === other.key ||
    (one.length >= other.length &&
      one.first < other.first + other.length &&
      other.first < one.first + one.length)
  );
}

interface Choices {
  readonly choices: ReadonlyMap<string, TermChoice>;
  /** The words that terms begin with. */
  readonly openers: ReadonlySet<string>;
}

const byKey = new WeakMap<DocumentFacts, Choices>();

function choicesOf(facts: DocumentFacts): Choices {
  const known = byKey.get(facts);
  if (known !== undefined) return known;
  const made = {
    choices: new Map(facts.terms.map((choice) => [choice.source, choice])),
    openers: new Set(facts.terms.map(({ source }) => source.slice(0, source.indexOf(" ")))),
  };
  byKey.set(facts, made);
  return made;
}

import type { Term, TermMisuse, TermUse } from "../../bitext/term";
import { sliceSpan } from "../../text/span";
import { defineCheck, type Observation } from "../check";
import type { SegmentToCheck } from "../segment-to-check";

// The central bank, entered as banque centrale, never institut d'émission: L'institut d'émission a relevé ses taux.
// A target without the term is told of only where the termbase requires it: a pronoun may stand for it.

const CENTRAL_BANK: Term = {
  id: "central-bank",
  source: "central bank",
  targets: ["banque centrale"],
  forbidden: ["institut d'émission"],
  note: null,
  isCaseSensitive: false,
  isRequired: false,
};

/** What the project's termbase says otherwise than the target. */
export const terminology = defineCheck(
  {
    id: "terminology",
    category: "terminology/wrong-term",
    severity: "major",
    title: { en: "Not the agreed term", fr: "Terme non convenu" },
    description: {
      en: "A word that the project's termbase forbids for this source term, or a required term that the target has not.",
      fr: "Mot que la base terminologique du projet exclut pour ce terme source, ou terme obligatoire absent de la cible.",
    },
    example: {
      source: "The central bank raised its rates.",
      target: "L'institut d'émission a relevé ses taux.",
      terms: [
        {
          span: { start: 4, end: 16 },
          terms: [CENTRAL_BANK],
          isMissing: false,
          misuses: [{ span: { start: 2, end: 20 } }],
        },
      ],
    },
  },
  (segment) =>
    (segment.terms ?? []).flatMap((use) => [
      ...use.misuses.map((misuse) => forbidden(segment, use, misuse)),
      ...(use.isMissing ? [missing(segment, use)] : []),
    ]),
);

const preferredOf = ({ terms }: TermUse) =>
  [...new Set(terms.map(({ targets }) => targets[0] ?? ""))].join(", ");

function forbidden(
  { source, target }: SegmentToCheck,
  use: TermUse,
  { span, suggestion }: TermMisuse,
): Observation {
  const english = sliceSpan(source, use.span);
  const written = sliceSpan(target, span);
  return {
    span,
    message: {
      en: `The termbase has “${preferredOf(use)}” for “${english}”, not “${written}”.`,
      fr: `Selon la base terminologique, « ${english} » se dit « ${preferredOf(use)} », non « ${written} ».`,
    },
    ...(suggestion !== undefined && { suggestion }),
  };
}

function missing({ source }: SegmentToCheck, use: TermUse): Observation {
  const english = sliceSpan(source, use.span);
  return {
    span: use.span,
    side: "source",
    severity: "minor",
    message: {
      en: `The termbase requires “${preferredOf(use)}” for “${english}”: the target has not got it.`,
      fr: `La base terminologique impose « ${preferredOf(use)} » pour « ${english} » : la cible ne l'a pas.`,
    },
  };
}

import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";

// L’arbre … l'herbe, in a document that has ’ nearly everywhere · « Attendez... » among many …
// Not `it's` nor `--author='Jean'`, which stand in the source alike, nor `O’Donnell`, as its bearer writes it.

/** An apostrophe or an ellipsis that is not written as nearly everywhere else in the document. */
export const mixedTypography = defineCheck(
  {
    id: "mixed-typography",
    category: "fluency/typography/consistency",
    severity: "minor",
    title: { en: "Mixed typography", fr: "Typographie hétérogène" },
    description: {
      en: "A document keeps to one kind of apostrophe (’ or ') and of ellipsis (… or ...): its own.",
      fr: "Un document s'en tient à une sorte d'apostrophe (’ ou ') et de points de suspension (… ou ...) : la sienne.",
    },
    example: {
      target:
        "L’arbre, l’herbe, l’eau, l’air, d’autres bois, d’autres prés, l’ami qu’il voit d’ici, de l’école : l'ombre.",
    },
    languages: { target: "fr" },
  },
  ({ source, target }, { apostrophe, ellipsis }) =>
    [
      ...(apostrophe === "open" ? [] : observe(target, APOSTROPHES[apostrophe])),
      ...(ellipsis === "open" ? [] : observe(target, ELLIPSES[ellipsis])),
    ].filter(
      ({ span }) => !source.includes(target.slice(Math.max(0, span.start - 4), span.end + 2)),
    ),
);

interface Habit {
  /** What the document does not write. */
  readonly other: RegExp;
  readonly usual: string;
  readonly en: string;
  readonly fr: string;
}

const APOSTROPHES: Readonly<Record<"typographic" | "straight", Habit>> = {
  typographic: {
    other: /(?<=\p{L})(?<!\bO)'(?=\p{L})/gu,
    usual: "’",
    en: "The document has typographic apostrophes.",
    fr: "Le document emploie l'apostrophe typographique.",
  },
  straight: {
    other: /(?<=\p{L})(?<!\bO)’(?=\p{L})/gu,
    usual: "'",
    en: "The document has straight apostrophes.",
    fr: "Le document emploie l'apostrophe droite.",
  },
};

const ELLIPSES: Readonly<Record<"character" | "points", Habit>> = {
  character: {
    other: /(?<=[\p{L}\p{N}»”")\]] ?)(?<!\.)\.\.\.(?![.\w])/gu,
    usual: "…",
    en: "The document has the ellipsis as one character.",
    fr: "Le document écrit les points de suspension en un caractère.",
  },
  points: {
    other: /…/gu,
    usual: "...",
    en: "The document has three points.",
    fr: "Le document écrit trois points.",
  },
};

function observe(target: string, { other, usual, en, fr }: Habit): Observation[] {
  return allMatches(target, other).map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    message: { en, fr },
    suggestion: usual,
  }));
}

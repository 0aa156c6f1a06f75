import { NO_BREAK_SPACE, spaceBefore } from "../../languages/fr/typography";
import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";
import type { DocumentFacts } from "../document-facts";
import { isQuoted, quotedSpans } from "../quoted-spans";

// …les plans de Poutine pour l'Ukraine ?   with an ordinary space: the mark may start a line.
// Rincez-le à l'eau tiède; n'utilisez pas…   no space at all.
// sa concentration ne doit pas dépasser 30%.

/** Spaces before `? ! ; : % €` and inside « » that are missing or may break at the end of a line. */
export const frenchSpacing = defineCheck(
  {
    id: "french-spacing",
    category: "fluency/typography/nbsp",
    severity: "minor",
    title: { en: "French spacing", fr: "Espaces insécables" },
    description: {
      en: "French sets a no-break space before ? ! ; : % € and inside « »; Canada none before ? ! ;, and Switzerland may have none inside « ».",
      fr: "Le français met une espace insécable devant ? ! ; : % € et à l'intérieur des « » ; au Canada, aucune devant ? ! ; et en Suisse, parfois aucune à l'intérieur des « ».",
    },
    example: { target: "Rincez à l'eau tiède; essuyez." },
    languages: { target: "fr" },
  },
  ({ source, target }, facts) => {
    const found = [
      ...beforeMarks(target, facts),
      ...insideGuillemets(target, facts),
      ...aroundStops(source, target),
    ];
    if (found.length === 0) return [];
    const quotations = quotedSpans(target);
    return found.filter(
      // The line « port: 8443 » is quoted as it stands in the file.
      ({ span }) =>
        !isQuoted(span, quotations) ||
        !source.includes(target.slice(Math.max(0, span.start - 3), span.end)),
    );
  },
);

// A mark after a word, a digit or a closing mark. Not `?!` (the first one has the space), `http://`,
// `12:30`, `&nbsp;`, `?page=2`.
const MARK = /(?<=[\p{L}\p{N})\]»”"%°'’.…])( ?)([?!;:])(?![\p{L}\p{N}/\\)\-:=(`*])/gu;
const PERCENT = /(?<![\d.,])\d+(?:,\d+)?( ?)%/g;
// 10€; not `10$/mois` of a formula, nor `A1$B`.
const TIGHT_CURRENCY =
  /(?<![\p{L}\d.,$€£])\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?()([€$£])(?![\p{L}\d$_])/gu;

function beforeMarks(target: string, facts: DocumentFacts): Observation[] {
  const marks = allMatches(target, MARK).filter((match) => !isEntityOrPath(target, match.index));
  return [
    ...marks.flatMap((match) => spacing({ match, mark: match[2] ?? "", prefix: "", facts })),
    ...allMatches(target, PERCENT).flatMap((match) => {
      const prefix = match[0].replace(/ ?%$/, "");
      return spacing({ match, mark: "%", prefix, facts });
    }),
    ...allMatches(target, TIGHT_CURRENCY).flatMap((match) =>
      spacing({ match, mark: match[2] ?? "", prefix: match[0].slice(0, -1), facts }),
    ),
  ];
}

function isEntityOrPath(target: string, at: number): boolean {
  return /(?:&#?\w+|https?|[?&=]\S*)$/.test(target.slice(0, at)) && target[at] !== " ";
}

interface Spacing {
  readonly match: RegExpExecArray;
  readonly mark: string;
  readonly prefix: string;
  readonly facts: DocumentFacts;
}

function spacing({ match, mark, prefix, facts }: Spacing): Observation[] {
  const space = spaceBefore(mark, facts.pair.target);
  const habit = match[1] === " " ? "ordinary" : "tight";
  if (facts.punctuationSpace === habit || (space === "" && habit === "tight")) return [];
  return [
    {
      span: { start: match.index, end: match.index + match[0].length },
      message:
        habit === "tight"
          ? {
              en: `A no-break space is missing before “${mark}”.`,
              fr: `Il manque une espace insécable devant « ${mark} ».`,
            }
          : {
              en: `The space before “${mark}” may break at the end of a line.`,
              fr: `Espace ordinaire devant « ${mark} » : il faut une espace insécable.`,
            },
      suggestion: `${prefix}${space}${mark}`,
    },
  ];
}

// Il est venu , puis parti. · Il est parti.Elle est restée. Not `.NET`, `main.Le`, nor what the source writes so.
const SPACE_BEFORE_STOP = /(?<=\p{Ll}{2})[ \u00a0\u202f]+(?:,(?=\s)|\.(?=\s*$))/gu;
const NO_SPACE_AFTER_STOP =
  /(?<=\p{L})([.,])((?:Le|La|Les|Il|Elle|Ils|Elles|On|Nous|Vous|Cette|Ces|Cela|Mais|Dans|Pour|Une|Un)(?= \p{Ll}{2}))/gu;

function aroundStops(source: string, target: string): Observation[] {
  const before = / [,.](?:\s|$)/.test(source) ? [] : allMatches(target, SPACE_BEFORE_STOP);
  const isNoName = ({ 0: whole, index }: RegExpExecArray) =>
    !source.includes(target.slice(index - 2, index + whole.length));
  return [
    ...before.map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      message: {
        en: "No space stands before this mark.",
        fr: "Ce signe n'est pas précédé d'une espace.",
      },
      suggestion: match[0].trim(),
    })),
    ...allMatches(target, NO_SPACE_AFTER_STOP)
      .filter(isNoName)
      .map((match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        message: { en: "A space is missing.", fr: "Il manque une espace." },
        suggestion: `${match[1]} ${match[2]}`,
      })),
  ];
}

/** Of Swiss publishers many set « » close (Guide du typographe, Lausanne). */
function isSwiss({ pair }: DocumentFacts): boolean {
  return /-CH$/i.test(pair.target);
}

function insideGuillemets(target: string, facts: DocumentFacts): Observation[] {
  if (!/[«»]/.test(target)) return [];
  return allMatches(target, /«( ?)(?=[^\s\u00a0\u202f])|(?<=[^\s\u00a0\u202f])( ?)»/g).flatMap(
    (match) => {
      const habit = match[0].includes(" ") ? "ordinary" : "tight";
      if (facts.punctuationSpace === habit || (habit === "tight" && isSwiss(facts))) return [];
      return [
        {
          span: { start: match.index, end: match.index + match[0].length },
          message: {
            en: "A no-break space stands inside « ».",
            fr: "Une espace insécable sépare les guillemets de leur contenu.",
          },
          suggestion: match[0].startsWith("«") ? `«${NO_BREAK_SPACE}` : `${NO_BREAK_SPACE}»`,
        },
      ];
    },
  );
}

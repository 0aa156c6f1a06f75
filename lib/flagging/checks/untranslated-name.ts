import { allMatches } from "../../text/all-matches";
import { defineCheck } from "../check";
import { isQuoted, quotedSpans } from "../quoted-spans";

// un chercheur au Carnegie Endowment for International Peace
// Not `« Ministry of Sound »`, `Bank of America` nor `Museum of Modern Art (MoMA)`: firms and what French calls so.

/** The English name of a body whose words are common ones. */
export const untranslatedName = defineCheck(
  {
    id: "untranslated-name",
    category: "accuracy/untranslated",
    severity: "minor",
    title: { en: "Untranslated name of a body", fr: "Nom d'organisme non traduit" },
    description: {
      en: "The name of a public body or an institute that was left in English.",
      fr: "Nom d'organisme public ou d'institut laissé en anglais.",
    },
    example: {
      source: "at the National Council for Public Health",
      target: "au National Council for Public Health",
    },
    languages: { source: "en", target: "fr" },
  },
  ({ source, target }) => {
    const names = allMatches(target, NAME);
    if (names.length === 0) return [];
    const quotations = quotedSpans(target);
    return names
      .map((match) => ({
        text: match[0],
        span: { start: match.index, end: match.index + match[0].length },
      }))
      .filter(
        ({ text, span }) => BODY.test(text) && source.includes(text) && !isQuoted(span, quotations),
      )
      .filter(({ span }) => !isGloss(target, span.start))
      .map(({ span }) => ({
        span,
        message: {
          en: "This body has a French name, or one can be given.",
          fr: "Cet organisme a un nom français, ou peut en recevoir un.",
        },
      }));
  },
);

// Capitals joined by small words, two of them at least after the head.
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?: (?:of|for|on|against)(?: the)? \p{Lu}\p{Ll}+(?:,? (?:and )?\p{Lu}\p{Ll}+)*)+/gu;
const BODY =
  /\b(?:Endowment|Council|Department|Ministry|Commission|Committee|Office|Bureau|Agency|Authority|Center|Centre|Institute|Association|Organi[sz]ation|Federation|Board|Society|Administration|Fund|Court|Convention|Treaty|Alliance|Coalition|Service|Campaign|Foundation)\b/;

/** `(National Council for …)` explains the French name before it. */
function isGloss(target: string, start: number): boolean {
  return /[([][^)\]]*$/.test(target.slice(0, start));
}

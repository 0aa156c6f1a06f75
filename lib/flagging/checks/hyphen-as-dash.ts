import { allMatches } from "../../text/all-matches";
import { defineCheck } from "../check";

// En amont des pourparlers - qui ont débuté à Genève - le Kremlin a dressé une liste…
const SPACED_HYPHEN = /(\S+)[ \u00a0](-)(?=[ \u00a0](\S+))/g;

/** A hyphen between spaces that does the work of a dash. */
export const hyphenAsDash = defineCheck(
  {
    id: "hyphen-as-dash",
    category: "fluency/typography/dash",
    severity: "minor",
    title: { en: "Hyphen for a dash", fr: "Trait d'union pour un tiret" },
    description: {
      en: "A parenthesis is set off by dashes (–), not by hyphens.",
      fr: "Une incise se place entre tirets (–), non entre traits d'union.",
    },
    example: { target: "Les pourparlers - qui ont débuté hier - continuent." },
  },
  ({ target }, facts) => {
    if (facts.dash === "hyphen") return [];
    return allMatches(target, SPACED_HYPHEN)
      .filter(([, before = "", , after = ""]) => isProse(before, after))
      .map((match) => {
        const at = match.index + match[0].length - 1;
        return {
          span: { start: at, end: at + 1 },
          message: {
            en: "A hyphen stands where a dash belongs.",
            fr: "Trait d'union employé comme tiret d'incise.",
          },
          suggestion: "–",
        };
      });
  },
);

/** Not `Paris - Lyon`, `10 - 20` nor `Chapitre 1 - Introduction`. */
function isProse(before: string, after: string): boolean {
  return /\p{L}/u.test(before) && /^["«“(]?\p{Ll}/u.test(after);
}

import { FRENCH_MONTHS } from "../../languages/fr/months";
import { allMatches } from "../../text/all-matches";
import { defineCheck } from "../check";

// mars 3, 2021 → 3 mars 2021 · à 3:30 p.m. → à 15 h 30 · $25.99 → 25,99 $ · le 21st siècle
// Not `$HOME`, `12:30:05`, nor a quotation from a screen.

interface Format {
  readonly pattern: RegExp;
  readonly en: string;
  readonly fr: string;
}

const FORMATS: readonly Format[] = [
  {
    pattern: /(?<![\d:.,])(?:1[0-2]|[1-9])(?::\d\d)?[ \u00a0]?[ap]\.?m\b\.?(?![\p{L}\d])/giu,
    en: "French counts hours to 24: 15 h 30.",
    fr: "Le français compte les heures jusqu'à 24 : 15 h 30.",
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?<!\\d(?:er)?[ \\u00a0])(?:${FRENCH_MONTHS}) \\d{1,2}(?:, \\d{4})(?!\\d)`,
      "giu",
    ),
    en: "French writes the day before the month.",
    fr: "Le français écrit le jour avant le mois.",
  },
  {
    pattern: /(?<![\p{L}\p{N}$]|\d[ \u00a0\u202f])(?:US|C)?[$€£][ \u00a0]?\d+(?:[.,]\d+)*/gu,
    en: "French writes the amount before the currency.",
    fr: "Le français écrit le montant avant la devise.",
  },
  {
    pattern: /(?<![\p{L}\d])\d+(?:st|nd|rd|th)(?![\p{L}\d])/gu,
    en: "An English ordinal.",
    fr: "Nombre ordinal anglais.",
  },
  {
    pattern:
      /(?<![\p{L}\d])(?:(?:January|February|March|April|June|July|August|September|October|November|December) \d{1,2}|\d{1,2} (?:January|February|March|April|June|July|August|September|October|November|December))(?![\p{L}\d])/gu,
    en: "A date in English.",
    fr: "Date en anglais.",
  },
  {
    pattern: /(?<=\d[ \u00a0\u202f]?)(?:[KMGT]B)(?![\p{L}\d/])/gu,
    en: "French counts in octets: ko, Mo, Go, To.",
    fr: "Le français compte en octets : ko, Mo, Go, To.",
  },
  {
    pattern: /(?<![\p{L}\d])(?:1[89]|20)\d0s(?![\p{L}\d])/gu,
    en: "A decade in English.",
    fr: "Décennie en anglais : on dit « années ».",
  },
];

/** Dates, times, amounts and ordinals written the English way. */
export const englishFormat = defineCheck(
  {
    id: "english-format",
    category: "locale/date-time-format",
    severity: "minor",
    title: { en: "English date, time or amount", fr: "Date, heure ou montant à l'anglaise" },
    description: {
      en: "A date, a time, an amount or an ordinal that is written as English writes it.",
      fr: "Date, heure, montant ou ordinal écrit comme en anglais.",
    },
    example: { source: "at 3:30 p.m.", target: "à 3:30 p.m." },
    languages: { target: "fr" },
  },
  ({ target }) => {
    if (!/\d/.test(target)) return [];
    return FORMATS.flatMap(({ pattern, en, fr }) =>
      allMatches(target, pattern).map((match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        message: { en, fr },
      })),
    );
  },
);

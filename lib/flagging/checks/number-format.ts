import { NARROW_NO_BREAK_SPACE } from "../../languages/fr/typography";
import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";

// quelque 100 000 soldats, with an ordinary space: the number may break at the end of a line.
// Puissance nominale : 8.2 kW. French has a decimal comma.
// plus de 13,000 morts: in French that is thirteen.

/** Numbers written the English way, or whose groups of digits may part at the end of a line. */
export const numberFormat = defineCheck(
  {
    id: "number-format",
    category: "locale/number-format",
    severity: "minor",
    title: { en: "Number not in French format", fr: "Nombre qui n'est pas au format français" },
    description: {
      en: "French has a decimal comma and groups digits with a no-break space.",
      fr: "Le français emploie la virgule décimale et sépare les milliers par une espace insécable.",
    },
    example: { source: "13,000 people", target: "13,000 personnes" },
    languages: { target: "fr" },
  },
  ({ source, target }, facts) => [
    ...(facts.punctuationSpace === "no-break" ? ordinaryGroups(target) : []),
    ...decimalPoints(target),
    ...englishGroups(source, target),
    // Switzerland writes 12’500.
    ...(/-CH$/i.test(facts.pair.target) ? [] : apostropheGroups(target)),
  ],
);

function ordinaryGroups(target: string): Observation[] {
  // Not `+33 1 234 567` nor `2014 100 000`: nothing of a number may touch it.
  return allMatches(target, /(?<![\d+.,:/]|\d\s)\d{1,3}(?: \d{3})+(?!\s?\d|[.:/]\d)/g).map(
    (match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      message: {
        en: "Groups of digits are parted by a no-break space.",
        fr: "Les tranches de chiffres sont séparées par une espace insécable.",
      },
      suggestion: match[0].replaceAll(" ", NARROW_NO_BREAK_SPACE),
    }),
  );
}

// 12’500; not d'1'000 of a formula: nothing of a number or a word may touch it.
const APOSTROPHE_GROUPS = /(?<![\p{L}\p{N}.,'’])\d{1,3}(?:['’]\d{3})+(?![\p{L}\p{N}'’])/gu;

function apostropheGroups(target: string): Observation[] {
  if (!/\d['’]\d/.test(target)) return [];
  return allMatches(target, APOSTROPHE_GROUPS).map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    message: {
      en: "Groups of digits are parted by a no-break space; the apostrophe is Swiss.",
      fr: "Les tranches de chiffres sont séparées par une espace insécable ; l'apostrophe est suisse.",
    },
    suggestion: match[0].replaceAll(/['’]/g, NARROW_NO_BREAK_SPACE),
  }));
}

// Only before a unit: `version 2.3`, `TLS 1.3` and `§ 4.2` keep their point.
const DECIMAL_POINT =
  /(?<![\d.,])(\d+)\.(\d{1,2}|\d{4,})(?=[ \u00a0\u202f]?(?:%|€|\$|°|millions?\b|milliards?\b|euros?\b|dollars?\b|livres?\b|(?:k|M|G|T|m|c|d|µ|h)?(?:g|m|l|L|W|Wh|V|A|Hz|Pa|J|N|bar|b|o|s)(?:[²³]|\/h)?(?![\p{L}\d])))/gu;

function decimalPoints(target: string): Observation[] {
  return allMatches(target, DECIMAL_POINT).map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    message: {
      en: "French writes decimals with a comma.",
      fr: "Le français écrit les décimales après une virgule.",
    },
    suggestion: `${match[1]},${match[2]}`,
  }));
}

function englishGroups(source: string, target: string): Observation[] {
  return allMatches(target, /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,]|\.\d)/g)
    .filter((match) => source.includes(match[0]))
    .map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      severity: "major",
      message: {
        en: "In French a comma marks decimals: this number reads as a thousandth.",
        fr: "En français la virgule marque les décimales : ce nombre se lit mille fois plus petit.",
      },
      suggestion: match[0].replaceAll(",", NARROW_NO_BREAK_SPACE),
    }));
}

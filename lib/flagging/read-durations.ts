import { primaryLanguage } from "../bitext/language-pair";
import { allMatches } from "../text/all-matches";
import { overlaps, type Span } from "../text/span";
import type { NumberToken } from "./read-numbers";

/** How long something takes, as it stands in a text. */
export interface Duration {
  readonly span: Span;
  /** Every length it may have, with its unit: `quinze jours` is `15 d` and `14 d`, 90 minutes and `une heure et demie` are `90 min`. */
  readonly readings: readonly string[];
}

/** The durations among the numbers of a text and those that are said without one, in order; an unknown language is read as English. */
export function readDurations(
  text: string,
  numbers: readonly NumberToken[],
  language: string,
): Duration[] {
  const { unit, fixed } = primaryLanguage(language) === "fr" ? FRENCH : ENGLISH;
  const said = fixed.flatMap(([pattern, readings]) =>
    allMatches(text, pattern).map(({ 0: { length }, index }) => ({
      span: { start: index, end: index + length },
      readings,
    })),
  );
  const counted = numbers.flatMap((number) => countedDuration(text, number, unit));
  const found: Duration[] = [];
  // The longer names come first: `three quarters of an hour` holds `an hour`, `two and a half hours` holds `half hours`.
  for (const duration of [...said, ...counted]) {
    if (!found.some(({ span }) => overlaps(span, duration.span))) found.push(duration);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

interface DurationWords {
  /** What stands after a number: a unit, before or after it `and a half`. */
  readonly unit: RegExp;
  readonly fixed: readonly (readonly [RegExp, readonly string[]])[];
}

/** What a unit is in minutes, days or months: months have no days that can be counted. */
const UNITS: readonly (readonly [RegExp, number, string])[] = [
  [/^min/i, 1, "min"],
  [/^h/i, 60, "min"],
  [/^(?:d|j)/i, 1, "d"],
  [/^(?:week|semaine)/i, 7, "d"],
  [/^mo/i, 1, "m"],
  [/^trimestre/i, 3, "m"],
  [/^semestre/i, 6, "m"],
  [/^(?:y|an)/i, 12, "m"],
  [/^(?:decade|décennie)/i, 120, "m"],
  [/^(?:centur|siècle)/i, 1200, "m"],
];

const GAP = "[ \\u00a0\\u202f-]?";

const ENGLISH: DurationWords = {
  unit: new RegExp(
    `^(?<half> and a half)?${GAP}(?<unit>min(?:ute)?s?|h(?:ours?|rs?)?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))(?![\\p{L}\\d])(?<more> and a half)?`,
    "iu",
  ),
  fixed: [
    [/\bthree[ -]quarters of an hour\b/gi, ["45 min"]],
    [/\b(?:quarter[ -]of an[ -]|quarter[ -])hour\b/gi, ["15 min"]],
    [/\bhalf[ -](?:an[ -])?hour\b/gi, ["30 min"]],
    [/\ban hour and a half\b/gi, ["90 min"]],
    [/\ban hour\b(?! and a)/gi, ["60 min"]],
    [/\ba day\b/gi, ["1 d", "1440 min"]],
    [/\ba week\b/gi, ["7 d"]],
    [/\bfortnight\b/gi, ["14 d"]],
    [/\bhalf a year\b/gi, ["6 m"]],
    [/\ba year and a half\b/gi, ["18 m"]],
    [/\ba year\b(?! and a)/gi, ["12 m"]],
    [/\ba decade\b/gi, ["120 m"]],
    [/\bhalf a century\b/gi, ["600 m"]],
    [/\ba century\b/gi, ["1200 m"]],
  ],
};

const FRENCH: DurationWords = {
  unit: new RegExp(
    `^${GAP}(?<unit>min(?:utes?)?|h(?:eures?)?|jours?|journées?|semaines?|mois|trimestres?|semestres?|ans?|années?|décennies?|siècles?)(?![\\p{L}])(?: et (?<more>demie?)(?!\\p{L})|[ \\u00a0\\u202f]?(?<minutes>[0-5]\\d)(?!\\d))?`,
    "iu",
  ),
  fixed: [
    [/(?<!\p{L})trois quarts d['’]heure(?!\p{L})/giu, ["45 min"]],
    [/(?<!\p{L}|trois quart.{1,2})quart d['’]heure(?!\p{L})/giu, ["15 min"]],
    [/(?<!\p{L})demi-heure(?!\p{L})/giu, ["30 min"]],
    [/(?<!\p{L})demi-journée(?!\p{L})/giu, ["720 min"]],
    [/(?<!\p{L})quinzaine(?: de jours)?(?!\p{L})/giu, ["14 d", "15 d"]],
    [/(?<!\p{L})demi-siècle(?!\p{L})/giu, ["600 m"]],
    [/(?:chaque|tous les|par) trimestres?(?!\p{L})/giu, ["3 m"]],
    [/(?:chaque|tous les|par) semestres?(?!\p{L})/giu, ["6 m"]],
    [/(?:chaque|toutes les|par) décennies?(?!\p{L})/giu, ["120 m"]],
  ],
};

function countedDuration(text: string, number: NumberToken, pattern: RegExp): Duration[] {
  if (number.kind === "code") return [];
  const { end } = number.span;
  const match = pattern.exec(text.slice(end, end + 40));
  const [, factor = 0, base = ""] =
    UNITS.find(([name]) => name.test(match?.groups?.["unit"] ?? "")) ?? [];
  if (match === null || factor === 0) return [];
  const more = partOf(match, factor);
  const lengths = number.readings.map(Number).filter(Number.isFinite);
  const readings = lengths.map((length) => `${length * factor + more} ${base}`);
  return [
    {
      span: { start: number.span.start, end: end + match[0].length },
      readings: [...readings, ...readings.flatMap((reading) => OTHERWISE.get(reading) ?? [])],
    },
  ];
}

/** The half or the minutes that are said with a unit; only an hour has minutes after it, not `2 ans 30`. */
function partOf({ groups }: RegExpExecArray, factor: number): number {
  const { half, more, minutes } = groups ?? {};
  if (half !== undefined || more !== undefined) return factor / 2;
  return minutes === undefined || factor !== 60 ? 0 : Number(minutes);
}

/** `huit jours` is a week, `quinze jours` two; a day and 24 hours are the same. */
const OTHERWISE: ReadonlyMap<string, readonly string[]> = new Map([
  ["8 d", ["7 d"]],
  ["15 d", ["14 d"]],
  ["1 d", ["1440 min"]],
  ["2 d", ["2880 min"]],
  ["3 d", ["4320 min"]],
]);

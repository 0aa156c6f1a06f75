import { primaryLanguage } from "../bitext/language-pair";
import { allMatches } from "../text/all-matches";
import type { Span } from "../text/span";

/** A time of day as it stands in a text. */
export interface TimeToken {
  readonly text: string;
  readonly span: Span;
  readonly inWords: boolean;
  /** Minutes after midnight: one value, or two where it may be before or after noon. */
  readonly readings: readonly number[];
}

/** The times of day of a text, in order; an unknown language is read as English. */
export function readTimes(text: string, language: string): TimeToken[] {
  const french = primaryLanguage(language) === "fr";
  const digits = /\d/.test(text)
    ? allMatches(text, french ? FRENCH_TIME : ENGLISH_TIME).flatMap(readDigits)
    : [];
  return [...digits, ...(french ? readFrenchWords(text) : readEnglishWords(text))];
}

// 3:30 p.m. · 3.30pm · 3 p.m. · 15:30 · 3 o'clock; not 2:05:30, which a runner needs, nor 16:9 and 3:2.
const ENGLISH_TIME =
  /(?<![\p{L}\p{N}.,:/-])(?<hour>\d{1,2})(?:[:.](?<before>[0-5]\d)(?=[ \u00a0]?[ap]\.?m\b)|:(?<after>[0-5]\d)|(?=[ \u00a0]?[ap]\.?m\b)|(?= o['’]clock))(?![:.,]?\d)(?:[ \u00a0]?(?<half>[ap])\.?m\b\.?)?/giu;

// 15h30 · 15 h 30 · 15:30 · 15 h · 15 heures 30 · 3 h 30 de l'après-midi · 3:30 p.m., as it was left
const FRENCH_TIME =
  /(?<![\p{L}\p{N}.,:/-])(?<hour>\d{1,2})(?:(?:[ \u00a0\u202f]?h[ \u00a0\u202f]?|[ \u00a0]heures?[ \u00a0])(?<before>[0-5]\d)|:(?<after>[0-5]\d)|[ \u00a0\u202f]?h(?!\p{L}|[ \u00a0\u202f]?\d)|[ \u00a0]heures?(?!\p{L})|(?=[ \u00a0]?[ap]\.?m\b))(?![\p{N}:]|[.,]\d)(?:[ \u00a0]?(?<half>[ap])\.?m\b\.?|(?=[ \u00a0]du (?<morning>mat)in|[ \u00a0]d(?:e l['’]après-mi|u )(?<later>di|soir))|)/giu;

function readDigits(match: RegExpExecArray): TimeToken[] {
  const { hour, before, after, half, morning, later } = match.groups ?? {};
  const written = /h/i.test(match[0]) ? "h" : "";
  const part = later !== undefined ? "p" : morning !== undefined ? "a" : half?.toLowerCase();
  // 12 h 30 is never the night.
  const noon = written === "h" && hour === "12" && part === undefined ? "p" : part;
  return toTime({ match, hour: Number(hour), minutes: Number(before ?? after ?? 0), half: noon });
}

// half past three · quarter to four · ten past nine · noon · three o'clock
const ENGLISH_WORDS_TIME =
  /\b(?:(half|quarter|twenty-five|twenty|ten|five) (past|to) )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d{1,2})\b(?!:)(?: o['’]clock)?/giu;

function readEnglishWords(text: string): TimeToken[] {
  if (!/clock|noon|midnight| past |(?:quarter|five|ten|twenty) to /i.test(text)) return [];
  return allMatches(text, ENGLISH_WORDS_TIME).flatMap((match) => {
    const [whole, amount, side, name = ""] = match;
    if (amount === undefined && !/noon|midnight|clock/i.test(whole)) return [];
    const shift = amount === undefined ? 0 : (AMOUNTS.get(amount.toLowerCase()) ?? 0);
    return toWords(
      match,
      ENGLISH_HOURS.get(name.toLowerCase()) ?? Number(name),
      side === "to" ? -shift : shift,
    );
  });
}

// trois heures et demie · quatre heures moins le quart · midi · minuit et demi
const FRENCH_WORDS_TIME =
  /(?<!\p{L})(?:(une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d{1,2})[ \u00a0](?:heures?|h)|midi|minuit)(?: (et|moins) (demie?|quart|le quart|dix|vingt|cinq))?(?!\p{L})/giu;

function readFrenchWords(text: string): TimeToken[] {
  return allMatches(text, FRENCH_WORDS_TIME).flatMap((match) => {
    const [whole, name, side, amount] = match;
    if (name !== undefined && /^\d/.test(name) && amount === undefined) return [];
    const hour = name ?? (/^midi/i.test(whole) ? "noon" : "midnight");
    const shift = amount === undefined ? 0 : (AMOUNTS.get(amount.toLowerCase()) ?? 0);
    return toWords(
      match,
      FRENCH_HOURS.get(hour.toLowerCase()) ?? Number(hour),
      side === "moins" ? -shift : shift,
    );
  });
}

const AMOUNTS: ReadonlyMap<string, number> = new Map([
  ...["half", "demie", "demi"].map((word): [string, number] => [word, 30]),
  ...["quarter", "quart", "le quart"].map((word): [string, number] => [word, 15]),
  ["five", 5],
  ["cinq", 5],
  ["ten", 10],
  ["dix", 10],
  ["twenty", 20],
  ["vingt", 20],
  ["twenty-five", 25],
]);

const hoursIn = (words: string): ReadonlyMap<string, number> =>
  new Map([
    ["midnight", 0],
    ["noon", 12],
    ...words.split(" ").map((word, at): [string, number] => [word, at + 1]),
  ]);
const ENGLISH_HOURS = hoursIn("one two three four five six seven eight nine ten eleven twelve");
const FRENCH_HOURS = hoursIn("une deux trois quatre cinq six sept huit neuf dix onze douze");

function toWords(match: RegExpExecArray, hour: number, shift: number): TimeToken[] {
  const readings = [hour * 60 + shift, (hour + 12) * 60 + shift].map(
    (value) => (value + DAY) % DAY,
  );
  return [{ text: match[0], span: spanOf(match), inWords: true, readings }];
}

const DAY = 24 * 60;

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

interface Clock {
  readonly match: RegExpExecArray;
  readonly hour: number;
  readonly minutes: number;
  readonly half: string | undefined;
}

function toTime({ match, hour, minutes, half }: Clock): TimeToken[] {
  if (hour > 24) return [];
  const readings = hoursOf(hour, half).map((value) => value * 60 + minutes);
  return [{ text: match[0], span: spanOf(match), inWords: false, readings }];
}

/** 12 a.m. is midnight; a bare 3:30 may be in the afternoon. */
function hoursOf(hour: number, half: string | undefined): number[] {
  if (half === "a") return [hour % 12];
  if (half === "p") return [(hour % 12) + 12];
  return hour > 12 || hour === 0 ? [hour % 24] : [hour, (hour + 12) % 24];
}

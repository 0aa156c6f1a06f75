import { primaryLanguage } from "../bitext/language-pair";
import { ENGLISH_NUMBER_WORDS } from "../languages/en/number-words";
import { FRENCH_NUMBER_WORDS } from "../languages/fr/number-words";
import { allMatches } from "../text/all-matches";
import { oncePerText } from "../text/once-per-text";
import { overlaps, type Span } from "../text/span";

/** A number as it stands in a text. */
export interface NumberToken {
  readonly text: string;
  readonly span: Span;
  /** `code` is letters and digits in one (`E04`, `M10`). */
  readonly kind: "digits" | "words" | "code";
  /** Every value it may have: `1.5 million` is 1.5 and 1500000, `3 p.m.` is 3 and 15. */
  readonly readings: readonly string[];
}

/** The numbers of a text, in digits and in words, in order; an unknown language is read as English. */
export function readNumbers(text: string, language: string): NumberToken[] {
  const french = primaryLanguage(language) === "fr";
  const plain = /[₀-₉]/.test(text)
    ? text.replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080))
    : text;
  const tokens: NumberToken[] = [];
  if (/\d/.test(plain)) tokens.push(...readCodes(plain), ...readDigits(plain, french));
  if (/[IVXL]/.test(plain)) tokens.push(...readRomanNumerals(plain));
  tokens.push(...readWords(plain, french ? FRENCH_WORDS : ENGLISH_WORDS));
  if (french && /illi(?:on|ard)s? et demi/.test(plain)) tokens.push(...readHalves(plain));
  return tokens.sort((a, b) => a.span.start - b.span.start);
}

/** The numbers that stand in none of the spans. */
export function numbersOutside(
  numbers: readonly NumberToken[],
  spans: readonly Span[],
): readonly NumberToken[] {
  if (spans.length === 0) return numbers;
  return numbers.filter(({ span }) => !spans.some((other) => overlaps(span, other)));
}

type ValueOf = (word: string) => number | undefined;

const FRENCH_WORDS = valuesIn(FRENCH_NUMBER_WORDS);
const ENGLISH_WORDS = valuesIn(ENGLISH_NUMBER_WORDS);

function valuesIn(table: Readonly<Record<string, number>>): ValueOf {
  const values = new Map(Object.entries(table));
  return oncePerText((word) => {
    const lower = word.toLowerCase();
    return values.get(lower) ?? ordinalValue(lower, values);
  });
}

/** cinquantième is fifty, `centième` a hundred. */
function ordinalValue(word: string, values: ReadonlyMap<string, number>): number | undefined {
  const [, stem] = /^(\p{L}{3,})ièmes?$/u.exec(word) ?? [];
  return stem === undefined ? undefined : (values.get(stem) ?? values.get(`${stem}e`));
}

function token(
  match: RegExpExecArray,
  kind: NumberToken["kind"],
  values: readonly (number | string)[],
) {
  const span = { start: match.index, end: match.index + match[0].length };
  return { text: match[0], span, kind, readings: [...new Set(values.map(String))] };
}

function readCodes(text: string): NumberToken[] {
  return allMatches(text, /(?<![\p{L}\p{N}])\p{L}+\d[\p{L}\d]*/gu).map((match) =>
    token(match, "code", [match[0], Number(/\d+$/.exec(match[0])?.[0] ?? Number.NaN)]),
  );
}

// `100 000` is one number in French; English groups with commas, or with spaces by SI usage.
// Switzerland groups with an apostrophe, and has a point in amounts: 1’250.50.
// The name of the money may stand before the cents: 12 fr. 50, 3 € 20.
const FRENCH_DIGITS =
  /(?<![\p{L}\p{N}]|&#)(?:\d+(?:[ \u00a0\u202f'’]\d{3})*[ \u00a0\u202f]?(?:fr\.|frs?|francs?|F|CHF|€|euros?|\$)[ \u00a0\u202f]?\d\d(?![\p{L}\p{N}]|[.,]\d)|\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:['’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)/gu;
const ENGLISH_DIGITS =
  /(?<![\p{L}\p{N}]|&#)(?:\d{1,2}[ -][1-9]\/[2-9](?!\d)|\d{1,2}[½¼¾]|\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)*)/gu;

function readDigits(text: string, french: boolean): NumberToken[] {
  return allMatches(text, french ? FRENCH_DIGITS : ENGLISH_DIGITS).map((match) => {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    const values = french ? frenchValues(match[0]) : englishValues(match[0]);
    const extended = values.flatMap((value) => [value, ...contextValues(value, before, after)]);
    // A sign opens its number (`−3 °C`); between numbers or words it is a range or a compound.
    const sign = /(?:^|[\s(])([-−])$/u.exec(before)?.[1];
    if (sign === undefined) return token(match, "digits", extended);
    const signed = token(
      match,
      "digits",
      extended.map((value) => `-${value}`),
    );
    return { ...signed, text: sign + match[0], span: { ...signed.span, start: match.index - 1 } };
  });
}

/** 1 1/2, 2½ */
const QUARTERS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

const AMOUNT = /^([\d \u00a0\u202f'’]+)(?:[\p{L}.]+|[€$])[ \u00a0\u202f]?(\d\d)$/u;

function englishValues(written: string): (number | string)[] {
  const [, whole, over, under] = /^(\d+)[ -](\d)\/(\d)$/.exec(written) ?? [];
  if (whole !== undefined) return [Number(whole) + Number(over) / Number(under)];
  const part = QUARTERS.get(written.at(-1) ?? "");
  if (part !== undefined) return [Number(written.slice(0, -1)) + part];
  if (/^\d{1,3}(?:[, \u00a0\u202f\u2009]\d{3})+(?:\.\d+)?$/.test(written)) {
    return [Number(written.replace(/[^\d.]/g, ""))];
  }
  // `3,6%` in an English text by a continental hand.
  return /^\d+(?:[.,]\d+)?$/.test(written) ? [Number(written.replace(",", "."))] : [written];
}

function frenchValues(written: string): (number | string)[] {
  if (/^\d+$/.test(written)) return [Number(written)];
  const [, whole, cents] = AMOUNT.exec(written) ?? [];
  if (whole !== undefined) return [Number(`${whole.replace(/\D/g, "")}.${cents}`)];
  if (/['’]/.test(written)) return [Number(written.replace(/['’]/g, "").replace(",", "."))];
  const decimal = Number(written.replace(/[\s.](?=\d{3})/g, "").replace(",", "."));
  if (/^\d{1,3}(?:[\s.]\d{3})+(?:,\d+)?$/.test(written)) {
    // `1.234` groups in Switzerland and of old; elsewhere it is an English decimal.
    return /^\d+\.\d+$/.test(written) ? [decimal, Number(written)] : [decimal];
  }
  // `1,000` may be the source's thousand left as it was: the number-format check speaks of that.
  if (/^\d{1,3}(?:,\d{3})+$/.test(written)) return [decimal, Number(written.replaceAll(",", ""))];
  return /^\d+[.,]\d+$/.test(written) ? [Number(written.replace(",", "."))] : [written];
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^[\s-]*(?:thousand|mille|k)\b/i, 1e3],
  [/^[\s-]*(?:millions?|m|mn|M)\b/, 1e6],
  [/^[\s-]*(?:billion|bn|milliards?|Md)\b/, 1e9],
  [/^[\s-]*(?:trillion|tn|billions?)\b/, 1e12],
];

/** What the words around a number may make of it. */
function contextValues(value: number | string, before: string, after: string): (number | string)[] {
  if (typeof value !== "number") return [];
  const values = SCALES.filter(([pattern]) => pattern.test(after)).map(([, scale]) =>
    Number((value * scale).toPrecision(12)),
  );
  if (/^(?::\d\d)?\s?p\.?m\b/i.test(after) && value < 12) values.push(value + 12);
  if (/^(?::\d\d)?\s?a\.?m\b/i.test(after) && value === 12) values.push(0);
  // the '90s: années 1990; the 1960s: années soixante
  if (/^s\b/.test(after)) values.push(value < 100 ? 1900 + value : value % 100);
  // the early 1900s: le début du XXe siècle
  if (/^s\b/.test(after) && value % 100 === 0 && value > 1000) values.push(value / 100 + 1);
  if (/\b(?:minus|moins)\s$/i.test(before)) values.push(-value);
  return values;
}

/** `XXIe siècle` answers `21st century`, `CHAPITRE VII` answers `CHAPTER 7`; not the articles `Le` and `L'`. */
function readRomanNumerals(text: string): NumberToken[] {
  return allMatches(
    text,
    /(?<![\p{L}\p{N}])(?!Le(?!\p{L}))([IVXL]+)(?:er|re|e|ème)?(?![\p{L}\p{N}'’])/gu,
  ).map((match) => token(match, "words", [romanValue(match[1] ?? "")]));
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanValue(numeral: string): number {
  const digits = Array.from(numeral, (letter) => ROMAN[letter] ?? 0);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}

const WORD = /\p{L}+/gu;

/** Each number word alone, and each run of them as one number (`soixante-dix-huit`, `two hundred`). */
function readWords(text: string, valueOf: ValueOf): NumberToken[] {
  // Most texts have none, and the words alone are had sooner than their places.
  if (!text.match(WORD)?.some((word) => valueOf(word) !== undefined)) return [];
  const tokens: NumberToken[] = [];
  let run: number[] = [];
  let runEnd = -1;
  for (const match of allMatches(text, WORD)) {
    const value = valueOf(match[0]);
    if (value === undefined) continue;
    const joined =
      runEnd >= 0 && /^(?:[\s-]|[\s-](?:et|and)[\s-])$/.test(text.slice(runEnd, match.index));
    run = joined ? [...run, value] : [value];
    runEnd = match.index + match[0].length;
    tokens.push(token(match, "words", [value, combine(run)]));
  }
  return tokens;
}

/** un million et demi · 2 milliards et demi */
function readHalves(text: string): NumberToken[] {
  return allMatches(
    text,
    /(?<![\p{L}\p{N}])(\p{L}+|\d+)[ \u00a0](mill(?:ion|iard)s?) et demie?(?!\p{L})/giu,
  ).flatMap((match) => {
    const [, amount = "", scale = ""] = match;
    const whole = FRENCH_WORDS(amount) ?? Number(amount);
    if (!Number.isFinite(whole)) return [];
    const half = whole + 0.5;
    return [token(match, "words", [half, half * (/^milliard/i.test(scale) ? 1e9 : 1e6)])];
  });
}

/** quatre + vingt + dix = 90; cent + quatre + vingts = 180; two + hundred + five = 205. */
function combine(values: readonly number[]): number {
  let total = 0;
  let group = 0;
  for (const value of values) {
    if (value >= 1000) {
      total += Math.max(group, 1) * value;
      group = 0;
    } else if (value === 100) {
      group = Math.max(group, 1) * value;
    } else if (value === 20 && group % 100 === 4) {
      group += 76;
    } else {
      group += value;
    }
  }
  return total + group;
}

import { type LanguagePair, primaryLanguage } from "../../bitext/language-pair";
import { NARROW_NO_BREAK_SPACE } from "../../languages/fr/typography";
import { defineCheck, type Observation } from "../check";
import { type NumberToken, numbersOutside } from "../read-numbers";
import { segmentDurations } from "../segment-durations";
import { type SegmentNumbers, segmentNumbers } from "../segment-numbers";
import { segmentTimes } from "../segment-times";
import type { SegmentToCheck } from "../segment-to-check";

// Maximum water temperature: 55 °C. → Température maximale de l'eau : 65 °C.
// Fasten the unit with four M10 bolts. → Fixez l'unité avec quatre boulons M12.
// drops below 3 °C → descend au-dessous de −3 °C

/** Numbers that the target changed, lost or made up; the same value in words, in another format or as a date is the same number. */
export const numbers = defineCheck(
  {
    id: "numbers",
    category: "accuracy/number",
    severity: "major",
    title: { en: "Number changed", fr: "Nombre modifié" },
    description: {
      en: "Every number of the source must stand in the target with the same value, in digits or in words.",
      fr: "Chaque nombre de la source doit figurer dans la cible avec la même valeur, en chiffres ou en lettres.",
    },
    example: { source: "a guarantee of 55 months", target: "une garantie de 65 mois" },
  },
  (segment, facts) => {
    if (segment.source === "" || segment.target === "") return [];
    // Only what is written in digits can be lost or made up.
    if (!DIGIT.test(segment.source) && !DIGIT.test(segment.target)) return [];
    const numbers = segmentNumbers(segment, facts.pair);
    if (!numbers.source.some(isWritten) && !numbers.target.some(isWritten)) return [];
    const { source, target } = comparable(segment, facts.pair, numbers);
    const lost = unanswered(source, target);
    const unknown = unanswered(target, source);
    // 10 cm high … 100 cm in front of it → 10 cm … 10 cm: the second 10 has taken the place of 100.
    const added = unknown.length === 0 && lost.length === 1 ? surplus(target, source) : unknown;
    const numeral = changedNumeral(lost, unknown, { source, target });
    if (numeral !== undefined) return [numeral];
    const french = primaryLanguage(facts.pair.target) === "fr";
    return [
      ...compareCodes(lost, added),
      ...compareDigits(segment, lost.filter(isDigits), added.filter(isDigits)).map((observation) =>
        french && observation.suggestion !== undefined
          ? { ...observation, suggestion: frenchNumber(observation.suggestion) }
          : observation,
      ),
    ];
  },
);

/** The check of times speaks of 3:30 p.m. and 15 h 30; 15 minutes may be `un quart d'heure`. */
function comparable(
  segment: SegmentToCheck,
  pair: LanguagePair,
  numbers: SegmentNumbers,
): SegmentNumbers {
  const times = segmentTimes(segment, pair);
  const durations = segmentDurations(segment, pair);
  return {
    source: numbersOutside(numbers.source, [...times.source, ...durations.source]),
    target: numbersOutside(numbers.target, [...times.target, ...durations.target]),
  };
}

/** 19th century → XVIIIe siècle: the only number that is lost, and the only Roman one that nothing answers. */
function changedNumeral(
  lost: readonly NumberToken[],
  added: readonly NumberToken[],
  { source, target }: SegmentNumbers,
): Observation | undefined {
  const [original, ...more] = lost;
  if (original === undefined || more.length + added.length > 0) return undefined;
  const answers = new Set(source.flatMap(({ readings }) => readings));
  const [numeral, ...others] = target.filter(
    ({ text, readings }) =>
      /^(?:[IVXL]{2,}(?:er|re|e|ème)?|[IVX](?:er|re|e|ème))$/.test(text) &&
      !readings.some((reading) => answers.has(reading)),
  );
  if (numeral === undefined || others.length > 0 || !isDigits(original)) return undefined;
  const { suggestion: _digits, ...observation } = changed(numeral, original);
  return observation;
}

/** H₂O has one too. */
const DIGIT = /[\d₀-₉]/;
const isWritten = (token: NumberToken) => token.kind !== "words";
const isDigits = (token: NumberToken) => token.kind === "digits";

/**
 * Written numbers of one side that no number of the other has as a reading. A number said twice may be
 * answered once.
 */
function unanswered(tokens: readonly NumberToken[], others: readonly NumberToken[]): NumberToken[] {
  const answers = new Set(others.flatMap((other) => other.readings));
  return tokens.filter(
    (token) => isWritten(token) && !token.readings.some((reading) => answers.has(reading)),
  );
}

/** Numbers in digits that the target says more often than the source. */
function surplus(target: readonly NumberToken[], source: readonly NumberToken[]): NumberToken[] {
  const left = [...source];
  return target.filter(isDigits).filter((token) => {
    const at = left.findIndex((other) =>
      other.readings.some((reading) => token.readings.includes(reading)),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** E04 → E40: only where the letters are the same, for a code may be translated (Q3 → T3). */
function compareCodes(lost: readonly NumberToken[], added: readonly NumberToken[]): Observation[] {
  const letters = (token: NumberToken) => token.text.replace(/\d+/g, "0");
  return added.flatMap((token) => {
    const [original, ...more] = lost.filter(
      (other) => other.kind === "code" && letters(other) === letters(token),
    );
    if (token.kind !== "code" || original === undefined || more.length > 0) return [];
    return [changed(token, original)];
  });
}

function compareDigits(
  segment: { source: string; target: string },
  lost: readonly NumberToken[],
  added: readonly NumberToken[],
): Observation[] {
  const [original, ...moreLost] = lost;
  const [replacement, ...moreAdded] = added;
  if (
    original !== undefined &&
    replacement !== undefined &&
    moreLost.length + moreAdded.length === 0
  ) {
    return isRestated(segment, original, replacement) ? [] : [changed(replacement, original)];
  }
  // With as many on both sides, who answers whom is the order; otherwise each is told alone.
  if (lost.length === added.length) {
    return added.flatMap((token, index) => {
      const other = lost[index];
      if (other === undefined || isRestated(segment, other, token)) return [];
      const { suggestion: _uncertain, ...observation } = changed(token, other);
      return [observation];
    });
  }
  const reported = (tokens: readonly NumberToken[], text: string) =>
    tokens.filter((token) => mustBeSaid(token) && !isInCompound(token, text));
  const converted = IMPERIAL.test(segment.source);
  return [
    ...(converted ? [] : reported(added, segment.target).map(extra)),
    ...(converted ? [] : reported(lost, segment.source).map(missing)),
  ];
}

/** 1 and 2 are often said without a number (`both`, `another`), and 0 is the minutes of `15 h 00`. */
function mustBeSaid(token: NumberToken): boolean {
  return !token.readings.some((reading) => /^[012]$/.test(reading));
}

/** 3,7-dimethylocta-1,6-dien-3-ol: the digits of a name. */
function isInCompound(token: NumberToken, text: string): boolean {
  return (
    /^-\p{L}/u.test(text.slice(token.span.end)) ||
    /[\p{L}_]-?$|-$/u.test(text.slice(0, token.span.start))
  );
}

const IMPERIAL =
  /\b(?:miles?|mph|feet|foot|inch(?:es)?|yards?|pounds?|lbs?|ounces?|oz|gallons?|acres?|Fahrenheit)\b|°\s?F\b/i;

// 60 miles · 500 square feet · 3 million acres · 2 to 3 feet
const IMPERIAL_NEXT =
  /^(?:[\s-]*(?:to|or|and|by|[x×–-])[\s-]*\d[\d.,]*)?[\s-]?(?:(?:thousand|million|billion|square|cubic|sq\.?)\s)*(?:miles?|mph|feet|foot|ft|inch(?:es)?|in\b|yards?|pounds?|lbs?|ounces?|oz|gallons?|acres?|°?\s?F\b|degrees)/i;

/** The same in another unit or on another clock. */
function isRestated(
  segment: { source: string; target: string },
  original: NumberToken,
  replacement: NumberToken,
): boolean {
  return (
    isConversion(segment, original, replacement) || isLaterHour(segment, original, replacement)
  );
}

/** Open 9-5 → de 9 h à 17 h: the afternoon of a clock to 24. */
function isLaterHour(
  segment: { source: string; target: string },
  original: NumberToken,
  replacement: NumberToken,
): boolean {
  return (
    original.readings.some((hour) => replacement.readings.includes(String(Number(hour) + 12))) &&
    /^[\s\u00a0\u202f]?(?:h|heures)(?!\p{L})/u.test(segment.target.slice(replacement.span.end)) &&
    !/^[\s-]?hours?\b/.test(segment.source.slice(original.span.end))
  );
}

/** 60 miles → 97 kilomètres is a translator's work. */
function isConversion(
  segment: { source: string; target: string },
  original: NumberToken,
  replacement: NumberToken,
): boolean {
  return (
    IMPERIAL_NEXT.test(segment.source.slice(original.span.end)) &&
    /^[\s\u00a0\u202f]?\p{L}|^[\s\u00a0\u202f]?°/u.test(segment.target.slice(replacement.span.end))
  );
}

function changed(token: NumberToken, original: NumberToken): Observation {
  return {
    span: token.span,
    message: {
      en: `The source says ${original.text}, the target ${token.text}.`,
      fr: `La source dit ${original.text}, la cible ${token.text}.`,
    },
    // `12 fr. 80` has the money inside: another number would take it away.
    ...(isDigits(token) && /[€$\p{L}]/u.test(token.text) ? {} : { suggestion: original.text }),
  };
}

function extra(token: NumberToken): Observation {
  return {
    span: token.span,
    message: {
      en: `The source has no ${token.text}.`,
      fr: `La source ne contient pas ${token.text}.`,
    },
  };
}

function missing(token: NumberToken): Observation {
  return {
    span: token.span,
    side: "source",
    message: {
      en: `The target does not say ${token.text}.`,
      fr: `La cible ne dit pas ${token.text}.`,
    },
  };
}

/** `1,350.5` as French writes it. */
function frenchNumber(written: string): string {
  if (!/^[-−]?\d+(?:,\d{3})*(?:\.\d+)?$/.test(written)) return written;
  return written.replaceAll(",", NARROW_NO_BREAK_SPACE).replace(".", ",");
}

import { UNITS } from "../../languages/en-fr/units";
import type { Span } from "../../text/span";
import { defineCheck } from "../check";
import type { NumberToken } from "../read-numbers";
import { segmentNumbers } from "../segment-numbers";

// Weight of the outdoor unit: 72 kg → Poids : 72 g · after about two minutes → après environ deux secondes
// 3 billion → 3 billions: milliards
// Not `60 miles → 97 kilomètres`, nor `24 hours → un jour`, where the number is another.

const ENGLISH = new Map<string, number>();
const FRENCH = new Map<string, number>();
UNITS.trim()
  .split("\n")
  .forEach((line, unit) => {
    const [english = "", french = ""] = line.split(" ; ");
    for (const word of english.split(", ")) ENGLISH.set(word, unit);
    for (const word of french.split(", ")) FRENCH.set(word, unit);
  });

/** A unit that is not the source's after the same number. */
export const units = defineCheck(
  {
    id: "units",
    category: "accuracy/number",
    severity: "major",
    title: { en: "Unit changed", fr: "Unité modifiée" },
    description: {
      en: "The same number stands before another unit than in the source.",
      fr: "Le même nombre précède une autre unité que dans la source.",
    },
    example: { source: "It weighs 72 kg.", target: "Il pèse 72 g." },
    languages: { source: "en", target: "fr" },
  },
  (segment, facts) => {
    if (segment.source === "") return [];
    const numbers = segmentNumbers(segment, facts.pair);
    const wanted = measures(segment.source, numbers.source, ENGLISH);
    if (wanted.length === 0) return [];
    const given = measures(segment.target, numbers.target, FRENCH);
    return given.flatMap((measure) => {
      const same = wanted.filter((one) =>
        one.readings.some((reading) => measure.readings.includes(reading)),
      );
      const [original] = same;
      if (original === undefined || same.some(({ unit }) => unit === measure.unit)) return [];
      // £25m is 25 millions.
      if (same.some(({ text }) => /\dm$/i.test(text))) return [];
      // 2 to 5 minutes → 2 à 5 minutes: the number may have lent its unit to the next.
      if (wanted.some(({ unit }) => unit === measure.unit)) return [];
      return [
        {
          span: measure.span,
          message: {
            en: `The source says “${original.text}”, the target “${measure.text}”.`,
            fr: `La source dit « ${original.text} », la cible « ${measure.text} ».`,
          },
        },
      ];
    });
  },
);

interface Measure {
  readonly readings: readonly string[];
  readonly unit: number;
  readonly text: string;
  /** The number with its unit when that is an abbreviation, else the unit. */
  readonly span: Span;
}

function measures(
  text: string,
  numbers: readonly NumberToken[],
  names: ReadonlyMap<string, number>,
): Measure[] {
  return numbers.flatMap(({ span, readings, kind }) => {
    if (kind === "code") return [];
    const [whole = "", gap = "", word = ""] =
      /^([ \u00a0\u202f-]?)(\p{L}+)(?![\p{L}\d²³/·^])/u.exec(text.slice(span.end)) ?? [];
    const unit = names.get(word.toLowerCase());
    if (unit === undefined || (word.length === 1 && gap === "-")) return [];
    const end = span.end + whole.length;
    const start = word.length <= 3 ? span.start : end - word.length;
    return [{ readings, unit, text: text.slice(span.start, end), span: { start, end } }];
  });
}

import { defineCheck, type Observation } from "../check";
import { CONVERSIONS, type Conversion, type Measure, readMeasures } from "../read-measures";
import type { NumberToken } from "../read-numbers";
import { segmentNumbers } from "../segment-numbers";

// Weight of the outdoor unit: 72 kg → Poids : 72 g · after about two minutes → après environ deux secondes
// 3 billion → 3 billions: milliards
// 5 miles → 5 kilomètres · 68 °F → 68 °C · 10 pounds → 12 kg · 350 °F → 275 °C
// Not `60 miles → 97 kilomètres`, nor `24 hours → un jour`, where the number is another.

/** A unit that is not the source's after the same number. */
export const units = defineCheck(
  {
    id: "units",
    category: "accuracy/number",
    severity: "major",
    title: { en: "Unit changed", fr: "Unité modifiée" },
    description: {
      en: "The same number stands before another unit than in the source, or a measure is wrongly converted.",
      fr: "Le même nombre précède une autre unité que dans la source, ou une mesure est mal convertie.",
    },
    example: { source: "It is 5 miles long.", target: "Il fait 5 kilomètres de long." },
    languages: { source: "en", target: "fr" },
  },
  (segment, facts) => {
    if (segment.source === "") return [];
    const numbers = segmentNumbers(segment, facts.pair);
    const wanted = readMeasures(segment.source, numbers.source, "en");
    if (wanted.length === 0) return [];
    const given = readMeasures(segment.target, numbers.target, "fr");
    return [...exchanged(wanted, given, numbers.source), ...wronglyConverted(wanted, given)];
  },
);

/** The same number before another unit. */
function exchanged(
  wanted: readonly Measure[],
  given: readonly Measure[],
  numbers: readonly NumberToken[],
): Observation[] {
  return given.flatMap((measure) => {
    const same = wanted.filter((one) => saysSame(one, measure));
    const [original] = same;
    if (original === undefined || same.some(({ unit }) => unit === measure.unit)) return [];
    // −40 °F is −40 °C.
    if (same.some((one) => comesTo(one, measure))) return [];
    // three books in three days → 3 livres: what the other one counts may be meant; one mile → un kilomètre et demi.
    if (numbers.filter((number) => saysSame(number, measure)).length > same.length) return [];
    if (measure.readings.includes("1")) return [];
    // £25m is 25 millions.
    if (same.some(({ text }) => /\dm$/i.test(text))) return [];
    // 2 to 5 minutes → 2 à 5 minutes: the number may have lent its unit to the next.
    if (wanted.some(({ unit }) => unit === measure.unit)) return [];
    return [differing(original, measure)];
  });
}

function saysSame(
  one: { readonly readings: readonly string[] },
  other: { readonly readings: readonly string[] },
): boolean {
  return one.readings.some((reading) => other.readings.includes(reading));
}

function differing(original: Measure, measure: Measure): Observation {
  return {
    span: measure.span,
    message: {
      en: `The source says “${original.text}”, the target “${measure.text}”.`,
      fr: `La source dit « ${original.text} », la cible « ${measure.text} ».`,
    },
  };
}

/** Translators round: a mile is one kilometre and a half, or nearly two. */
const TOLERANCE = 0.3;
/** Ovens are set in steps of five degrees. */
const DEGREES = 5;

/** A measure whose metric unit stands once in the target, with a number that is not what it comes to. */
function wronglyConverted(wanted: readonly Measure[], given: readonly Measure[]): Observation[] {
  return wanted.flatMap((original) => {
    const conversion = CONVERSIONS.get(original.unit);
    if (conversion === undefined) return [];
    // A 5-mile (8 km) walk, 3 miles and 200 yards: the other one may be meant.
    const isAlone = wanted.every(
      (other) => other === original || metricUnit(other.unit) !== conversion.unit,
    );
    const [measure, ...more] = given.filter(({ unit }) => unit === conversion.unit);
    if (!isAlone || measure === undefined || more.length > 0) return [];
    // The same number is what `exchanged` tells of.
    return isNear(original, conversion, measure) || saysSame(original, measure)
      ? []
      : [differing(original, measure)];
  });
}

/** The degrees of one scale are those of the other. */
function comesTo(original: Measure, measure: Measure): boolean {
  const { unit, factor = 0, offset = 0 } = CONVERSIONS.get(original.unit) ?? {};
  if (unit !== measure.unit || offset === 0) return false;
  return original.readings.some((reading) =>
    measure.readings.some(
      (other) => Math.abs(Number(reading) * factor + offset - Number(other)) < 1,
    ),
  );
}

const metricUnit = (unit: number) => CONVERSIONS.get(unit)?.unit ?? unit;

function isNear(original: Measure, { factor, offset }: Conversion, measure: Measure): boolean {
  return original.readings.some((reading) =>
    measure.readings.some((other) => {
      const value = Number(reading) * factor;
      const given = Number(other);
      // 2 °F warmer is 1 °C warmer.
      if (Math.abs(given - value) <= TOLERANCE * Math.abs(value)) return true;
      return offset !== 0 && Math.abs(given - value - offset) <= DEGREES;
    }),
  );
}

import { defineCheck } from "../check";
import { type NumberToken, numbersOutside } from "../read-numbers";
import { segmentDurations } from "../segment-durations";
import { segmentNumbers } from "../segment-numbers";

// for three seconds → pendant quatre secondes · two of the five members → deux des six membres
// Not `the first` → `le premier`, `a dozen` → `une douzaine`, nor months.

/** A number in words that the target changed. */
export const numberWords = defineCheck(
  {
    id: "number-words",
    category: "accuracy/number",
    severity: "major",
    title: { en: "Number in words changed", fr: "Nombre en lettres modifié" },
    description: {
      en: "A number written in words has another value than in the source.",
      fr: "Un nombre écrit en lettres n'a pas la valeur de la source.",
    },
    example: { source: "Wait three seconds.", target: "Attendez quatre secondes." },
    languages: { source: "en", target: "fr" },
  },
  (segment, facts) => {
    if (segment.source === "") return [];
    const numbers = segmentNumbers(segment, facts.pair);
    if (!numbers.source.some((number) => isCardinal(number, ENGLISH))) return [];
    const { source: wanted, target: given } = numbers;
    const lost = cardinals(wanted, ENGLISH).filter((one) => !isAnswered(one, given));
    const added = cardinals(given, FRENCH).filter(
      (one) => !isAnswered(one, wanted) && !isHourAfterNoon(one, segment.target, wanted),
    );
    if (lost.length === 0 || added.length === 0) return [];
    const durations = segmentDurations(segment, facts.pair);
    const [original, ...moreLost] = numbersOutside(lost, durations.source);
    const [changed, ...moreAdded] = numbersOutside(added, durations.target);
    if (original === undefined || changed === undefined || moreLost.length + moreAdded.length > 0)
      return [];
    return [
      {
        span: changed.span,
        message: {
          en: `The source says “${original.text}”, the target “${changed.text}”.`,
          fr: `La source dit « ${original.text} », la cible « ${changed.text} ».`,
        },
      },
    ];
  },
);

const ENGLISH =
  /^(?:twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i;
const FRENCH =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième)$/i;

function cardinals(numbers: readonly NumberToken[], words: RegExp): NumberToken[] {
  return numbers.filter((number) => isCardinal(number, words));
}

function isCardinal({ kind, text }: NumberToken, words: RegExp): boolean {
  return kind === "words" && words.test(text);
}

function isAnswered(number: NumberToken, others: readonly NumberToken[]): boolean {
  return others.some(({ readings }) =>
    readings.some((reading) => number.readings.includes(reading)),
  );
}

/** `three in the afternoon` → `quinze heures` */
function isHourAfterNoon(
  { readings, span }: NumberToken,
  target: string,
  wanted: readonly NumberToken[],
): boolean {
  if (!/^[ \u00a0]heures?(?!\p{L})/u.test(target.slice(span.end))) return false;
  const hours = readings.map((reading) => String(Number(reading) - 12));
  return wanted.some((number) => number.readings.some((reading) => hours.includes(reading)));
}

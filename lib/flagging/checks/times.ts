import { defineCheck } from "../check";
import type { TimeToken } from "../read-times";
import { segmentTimes } from "../segment-times";

// at 3:30 p.m. → à 16h30 · at 8 p.m. → à 8 h · from 9 to 11:15 a.m. → de 9 h à 11 h 45
// Not 9 a.m. ET → 15 heures, heure de Paris, which a translator reckoned.

/** A time of day that the target changed; twelve and twenty-four hours tell the same time. */
export const times = defineCheck(
  {
    id: "times",
    category: "accuracy/number",
    severity: "major",
    title: { en: "Time changed", fr: "Heure modifiée" },
    description: {
      en: "A time of day is another than in the source; 3:30 p.m. and 15 h 30 are the same.",
      fr: "Une heure n'est pas celle de la source ; 3:30 p.m. et 15 h 30 sont la même.",
    },
    example: { source: "at 3:30 p.m.", target: "à 16 h 30" },
    languages: { source: "en", target: "fr" },
  },
  (segment, facts) => {
    if (segment.source === "" || ZONE.test(segment.source)) return [];
    return segmentTimes(segment, facts.pair).changed.map(({ source, target }) => {
      const suggestion = rewrite(target, source);
      return {
        span: target.span,
        message: {
          en: `The source says ${source.text}, the target ${target.text}.`,
          fr: `La source dit ${source.text}, la cible ${target.text}.`,
        },
        ...(suggestion === undefined ? {} : { suggestion }),
      };
    });
  },
);

const ZONE =
  /\b(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|AES?T|IST|JST|MSK|Eastern|Pacific|Greenwich|local time|time zone)\b/;

/** The source's time as the target writes times: `16h30` becomes `15h30`, `4 h 30 de l'après-midi` `3 h 30`. */
function rewrite(target: TimeToken, { readings }: TimeToken): string | undefined {
  if (/[ap]\.?m/i.test(target.text)) return undefined;
  const [written = 0] = target.readings;
  // Of 11:30 and 23:30 the one nearer to what was written.
  const [time = 0] = [...readings].sort((a, b) => Math.abs(a - written) - Math.abs(b - written));
  const [hour = "", minutes] = target.text.match(/\d+/g) ?? [];
  const hours = Math.floor(time / 60);
  const shown = countsToTwelve(target, hour) ? hoursOfHalf(time, written) : hours;
  const rest = String(time % 60).padStart(2, "0");
  if (shown === undefined || (minutes === undefined && rest !== "00")) return undefined;
  const first = String(shown).padStart(hour.startsWith("0") ? 2 : 1, "0");
  const withHour = target.text.replace(/^\d+/, first);
  return minutes === undefined ? withHour : withHour.replace(/\d+(?=\D*$)/, rest);
}

/** `4 h 30 de l'après-midi`: the words after it say which half of the day is meant. */
function countsToTwelve({ readings }: TimeToken, hour: string): boolean {
  return readings.length === 1 && Number(hour) !== Math.floor((readings[0] ?? 0) / 60);
}

/** The hour to twelve, as long as it is in the half of the day that the target says. */
function hoursOfHalf(time: number, written: number): number | undefined {
  const noon = 12 * 60;
  return time >= noon === written >= noon ? Math.floor(time / 60) % 12 || 12 : undefined;
}

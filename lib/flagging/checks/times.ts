import { defineCheck } from "../check";
import type { TimeToken } from "../read-times";
import { segmentTimes } from "../segment-times";

// at 3:30 p.m. → à 16h30 · from 9 to 11:15 a.m. → de 9 h à 11 h 45
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
  const [hour = "", minutes] = target.text.match(/\d+/g) ?? [];
  const [written = 0] = target.readings;
  // A day part after it, or an hour below one: the target counts to twelve.
  const isTwelve = target.readings.length === 1 && Number(hour) !== Math.floor(written / 60);
  // Of 11:30 and 23:30 the one nearer to what was written.
  const [minutesOfDay = 0] = [...readings].sort(
    (a, b) => Math.abs(a - written) - Math.abs(b - written),
  );
  if (isTwelve && minutesOfDay >= 720 !== written >= 720) return undefined;
  const hours = Math.floor(minutesOfDay / 60);
  const rest = String(minutesOfDay % 60).padStart(2, "0");
  if (minutes === undefined && rest !== "00") return undefined;
  const shown = isTwelve ? hours % 12 || 12 : hours;
  return target.text
    .replace(/(\D)\d+(?=\D*$)/, (part, before: string) =>
      minutes === undefined ? part : `${before}${rest}`,
    )
    .replace(/^\d+/, String(shown).padStart(hour.startsWith("0") ? 2 : 1, "0"));
}

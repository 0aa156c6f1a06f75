import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";

// les dÃ©chets mÃ©nagers · lâ€™appareil · caf\ufffd · Tom &amp; Jerry · <b>gras</b>, where the source has none

/** UTF-8 that was read as Windows-1252, characters that were lost, entities and tags that were not. */
export const encodingDamage = defineCheck(
  {
    id: "encoding-damage",
    category: "encoding",
    severity: "major",
    title: { en: "Encoding damage", fr: "Caractères abîmés" },
    description: {
      en: "Characters that were read in the wrong encoding, lost, or left as HTML.",
      fr: "Caractères lus dans le mauvais encodage, perdus ou laissés en HTML.",
    },
    example: { target: "les d\u00c3\u00a9chets" },
  },
  ({ source, target }) => [...misread(target), ...leftover(source, target)],
);

// Bounded before and behind, or a long word would be tried from each of its letters.
// Two characters of Windows-1252 that are one in UTF-8: é is C3 A9, ’ is E2 80 99.
const MISREAD =
  /[\p{L}\p{N}'-]{0,40}(?:\u00c3[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2\u20ac[\u0080-\u00bf\u0153\u201c\u201d\u2122\u02dc\u00a6\u0094\u0093\u2013]?|\u00c2[\u00a0\u00ab\u00bb\u00b0\u00a9\u00ae\u00b7]|\u00c5[\u0093\u2019\u201c]|\ufffd)(?:[\p{L}\p{N}\u00a0-\u00bf\u2122\u20ac\ufffd'-]{0,80}[\p{L}\p{N}\ufffd])?/gu;

/** What a misread character begins with: most texts have none of these. */
const BEGINNING = /[\u00c2\u00c3\u00c5\ufffd]|\u00e2\u20ac/;

function misread(target: string): Observation[] {
  if (!BEGINNING.test(target)) return [];
  return allMatches(target, MISREAD).map((match) => {
    const mended = mend(match[0]);
    return {
      span: { start: match.index, end: match.index + match[0].length },
      message: {
        en: "These characters were read in the wrong encoding.",
        fr: "Ces caractères ont été lus dans le mauvais encodage.",
      },
      ...(mended === undefined ? {} : { suggestion: mended }),
    };
  });
}

/** The code points that Windows-1252 puts at 80 to 9F. */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** The text whose bytes in UTF-8 these characters are, if they are any. */
function mend(text: string): string | undefined {
  const bytes = Array.from(text, (character) => {
    const high = WINDOWS_1252.indexOf(character);
    return high >= 0 ? 0x80 + high : (character.codePointAt(0) ?? 0);
  });
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  const decoded = new TextDecoder().decode(Uint8Array.from(bytes));
  return decoded.includes("\ufffd") ? undefined : decoded;
}

const LEFTOVER =
  /&(?:amp|lt|gt|quot|apos|nbsp|eacute|egrave|agrave|ccedil|ecirc|rsquo|laquo|raquo|hellip|ndash|mdash|#\d{2,5}|#x[\da-f]{2,4});|<\/?(?:b|i|u|em|strong|br|p|div|span|a|li|ul|h[1-6]|font|sup|sub)(?: [^<>]{0,200})?\/?>|\*\*(?=\p{L})|(?<=\p{L})\*\*|\{\{[^{}]{0,200}\}\}|%%?\w{1,40}%%?(?=\s)/giu;

function leftover(source: string, target: string): Observation[] {
  if (!/[&<*{%]/.test(target)) return [];
  return allMatches(target, LEFTOVER)
    .filter(([mark]) => !source.includes(mark))
    .map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      message: {
        en: "A mark of HTML or of a template that the source has not.",
        fr: "Marque de HTML ou de gabarit que la source n'a pas.",
      },
    }));
}

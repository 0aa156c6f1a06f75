import { EXONYMS } from "../../languages/fr/exonyms";
import { romanizeSlavicName } from "../../languages/fr/romanize-slavic-name";
import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";

// Sergueï Ryabkov → Riabkov · à Vienna → Vienne
// Not `London Bridge`, `Danylyuk et al. [2007]`, nor a byline of a company's name.

const FRENCH_NAMES: ReadonlyMap<string, string> = new Map(
  EXONYMS.trim()
    .split("\n")
    .map((line) => {
      const [english = "", french = ""] = line.split(" ; ");
      return [english, french];
    }),
);

const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(
  [...FRENCH_NAMES].map(([english, french]) => [french, english]),
);

/** Places and people in their English spelling where French has its own. */
export const englishName = defineCheck(
  {
    id: "english-name",
    category: "terminology/name",
    severity: "minor",
    title: { en: "English form of a name", fr: "Forme anglaise d'un nom" },
    description: {
      en: "A place or a person that French spells otherwise.",
      fr: "Lieu ou personne que le français écrit autrement.",
    },
    example: { source: "Sergei Ryabkov", target: "Sergueï Ryabkov" },
    languages: { source: "en", target: "fr" },
  },
  ({ source, target }) => {
    if (source === "") return [];
    return allMatches(target, NAME).flatMap((match) =>
      observe(match[0], match.index, { source, target }),
    );
  },
);

const NAME = /(?<![\p{L}\p{N}./@_-])\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}@_-])/gu;

function observe(
  name: string,
  at: number,
  { source, target }: { source: string; target: string },
): Observation[] {
  if (!source.includes(name) || isCited(target, at + name.length)) return [];
  if (isFrenchForAnother(name, source)) return [];
  const place = FRENCH_NAMES.get(name);
  const french = place ?? romanizeSlavicName(name);
  if (french === undefined || (place !== undefined && isPartOfName(target, at, name))) return [];
  return [
    {
      span: { start: at, end: at + name.length },
      message: {
        en: `French writes ${french}.`,
        fr: `En français : ${french}.`,
      },
      suggestion: french,
    },
  ];
}

/** `the president of Mexico visited Mexico City` → `Mexico`, the city */
function isFrenchForAnother(name: string, source: string): boolean {
  const other = ENGLISH_NAMES.get(name);
  return other !== undefined && other !== name && source.includes(other);
}

/** `Danylyuk et al. 2007`, `Ryabkov (2010)`, `[Ryabkov 2010]`: an author signs as he signs. */
function isCited(target: string, end: number): boolean {
  return /^[,\s]*(?:et al|& |\(?(?:19|20)\d\d)/.test(target.slice(end));
}

/** `London Bridge`, `New London`, `Jack London`: another capital stands beside the place. */
function isPartOfName(target: string, at: number, name: string): boolean {
  if (/-|sky$|ev$|ov$/.test(name)) return false;
  return (
    /\p{Lu}[\p{L}.]* $/u.test(target.slice(0, at)) ||
    /^[ -]\p{Lu}/u.test(target.slice(at + name.length))
  );
}

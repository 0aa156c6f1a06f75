import { FRENCH_ACRONYMS } from "../../languages/fr/acronyms-from-english";
import { AMBIGUOUS_ACRONYMS } from "../../languages/fr/ambiguous-acronyms";
import { allMatches } from "../../text/all-matches";
import { defineCheck } from "../check";

// …dans le cadre de la mission CSTO, in a document that says OTSC everywhere else.
// …un point de collecte WEEE. · une élection aux US   Not `l'OTSC (CSTO en anglais)`, which gives both, nor `un profil ICC` in a text about colours.

/** An English acronym beside the French one that the document, or French, uses. */
export const untranslatedAcronym = defineCheck(
  {
    id: "untranslated-acronym",
    category: "accuracy/untranslated",
    severity: "major",
    title: { en: "Untranslated acronym", fr: "Sigle non traduit" },
    description: {
      en: "An acronym that the document translates elsewhere, or that French has another for.",
      fr: "Sigle traduit ailleurs dans le document, ou qui a un équivalent français.",
    },
    example: { source: "a WEEE collection point", target: "un point de collecte WEEE" },
    languages: { source: "en", target: "fr" },
  },
  ({ source, target }, facts) => {
    if (!/\p{Lu}{2}/u.test(target)) return [];
    const learnt = new Map(facts.acronyms.map((pair) => [pair.source, pair.target]));
    // `NATO Defense College` is a name, and so is whatever an acronym opens with a capital after it.
    return allMatches(
      target,
      /(?<![\p{L}\p{N}.-])\p{Lu}{2,7}s?(?![\p{L}\p{N}-]|\.\p{L}| \p{Lu}\p{Ll})/gu,
    ).flatMap((match) => {
      const acronym = match[0];
      const french =
        learnt.get(acronym) ??
        ofOneSense(acronym) ??
        countryOf(acronym, target.slice(0, match.index));
      if (french === undefined || !source.includes(acronym) || target.includes(french)) return [];
      return [
        {
          span: { start: match.index, end: match.index + acronym.length },
          message: {
            en: `${acronym} is an English acronym; French says ${french}.`,
            fr: `${acronym} est un sigle anglais ; en français : ${french}.`,
          },
          suggestion: french,
        },
      ];
    });
  },
);

/** les US, au UK: with its article it is the country. Not `100 dollars US`, nor `les US Marines`. */
function countryOf(acronym: string, before: string): string | undefined {
  if (acronym === "US" && /(?<!\p{L})(?:les|des|aux) $/iu.test(before)) return "États-Unis";
  return acronym === "UK" && /(?<!\p{L})(?:le|du|au) $/iu.test(before) ? "Royaume-Uni" : undefined;
}

/** The French of an acronym that means the same in every document. */
function ofOneSense(acronym: string): string | undefined {
  const isKnown = Object.hasOwn(FRENCH_ACRONYMS, acronym) && !AMBIGUOUS_ACRONYMS.has(acronym);
  return isKnown ? FRENCH_ACRONYMS[acronym] : undefined;
}

import { FRENCH_PLACES } from "../../languages/fr/place-names";
import { defineCheck } from "../check";
import { eachWord } from "../each-word";
import { type TargetWord, targetWords } from "../target-words";

// les dirigeants de Géorgie en 2003 et Ukraine en 2005 → et d'Ukraine · en Russie et Ukraine → et en Ukraine
// Not `entre Russie et Ukraine`, nor `les relations Russie et Ukraine`.

/** The second of two countries that has not the preposition of the first. */
export const missingPreposition = defineCheck(
  {
    id: "missing-preposition",
    category: "fluency/grammar",
    severity: "minor",
    title: { en: "Preposition not repeated", fr: "Préposition non répétée" },
    description: {
      en: "French repeats de, en and à before the second country.",
      fr: "Le français répète de, en et à devant le second pays.",
    },
    example: { target: "des élections en Géorgie et Ukraine" },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined) return [];
    const words = targetWords(segment, french);
    return eachWord(words, (word, at) => {
      const link = words[at - 1];
      const place = FRENCH_PLACES.get(word.text);
      if (place === undefined || link === undefined || !/^(?:et|ou)$/.test(link.text)) return [];
      const preposition = prepositionBefore(words, at - 1);
      if (preposition === undefined) return [];
      const vowel = /^[AEIOUÉÈÎÔ]/.test(word.text);
      const phrase = preposition === "en" ? place.locative : `${vowel ? "d'" : "de "}${word.text}`;
      // de Chine et du Japon: the article must be known.
      const certain = preposition === "en" || place.article === "la" || place.article === "l'";
      return [
        {
          span: { start: link.span.start, end: word.span.end },
          message: {
            en: `The preposition is repeated: ${link.text} ${phrase}.`,
            fr: `On répète la préposition : ${link.text} ${phrase}.`,
          },
          ...(certain ? { suggestion: `${link.text} ${phrase}` } : {}),
        },
      ];
    });
  },
);

/** `de` or `en` before a country that stands a few words before, a year between them at most. */
function prepositionBefore(words: readonly TargetWord[], at: number): "de" | "en" | undefined {
  const [, , yearLink, year] = words.slice(Math.max(0, at - 4), at);
  const hasYear = yearLink?.lower === "en" && /^(?:19|20)\d\d$/.test(year?.text ?? "");
  const [preposition, place] = words.slice(hasYear ? at - 4 : Math.max(0, at - 2), at);
  if (preposition === undefined || !FRENCH_PLACES.has(place?.text ?? "")) return undefined;
  if (/^(?:de|d')$/.test(preposition.lower)) return "de";
  return preposition.lower === "en" ? "en" : undefined;
}

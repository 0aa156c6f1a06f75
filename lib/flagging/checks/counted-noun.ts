import { ENGLISH_NUMBER_WORDS } from "../../languages/en/number-words";
import { FRENCH_MONTHS } from "../../languages/fr/months";
import { FRENCH_NUMBER_WORDS } from "../../languages/fr/number-words";
import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";
import { eachWord } from "../each-word";
import { nounAgreements } from "../noun-phrase";
import { oncePerForm } from "../once-per-form";
import { type TargetWord, targetWords } from "../target-words";

// 104 people → 104 personne · 3 carrots → 3 carotte · three minutes → trois minute · any other questions → d'autres question
// Not `le 3 mars`, `chapitre 4 page 2`, `en 2018 année`: the source counts nothing there.

/** A noun in the singular after a number above one, or after words that count several. */
export const countedNoun = defineCheck(
  {
    id: "counted-noun",
    category: "fluency/grammar/agreement",
    severity: "minor",
    title: { en: "Singular after a number", fr: "Singulier après un nombre" },
    description: {
      en: "A noun stands in the singular after a number or a word that counts several.",
      fr: "Un nom est au singulier après un nombre ou un mot qui en compte plusieurs.",
    },
    example: { source: "104 people died.", target: "104 personne sont mortes." },
    languages: { source: "en", target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined || segment.source === "") return [];
    let counted: ReadonlySet<number> | undefined;
    const words = targetWords(segment, french);
    return eachWord(words, (word, at) => {
      const noun = words[at + 1];
      const number = valueOf(word);
      if (!(number > 1) && !/^(?:autre|même|diff|div|de$)/.test(word.lower)) return [];
      if (noun === undefined || !noun.joined || !isSingularNoun(noun)) return [];
      if (standsBeforePlural(noun, words[at + 2])) return [];
      if (!(number > 1)) return countsSeveral(words, at) ? [observe(word, noun)] : [];
      counted ??= countedInSource(segment);
      return counted.has(number) ? [observe(word, noun)] : [];
    });
  },
);

/** Numbers in digits that stand before a plural in the source: `104 people`, `3 small carrots`. */
function countedInSource(segment: { source: string; target: string }): ReadonlySet<number> {
  const counted = new Set<number>();
  for (const [, number = ""] of allMatches(segment.source, COUNTED)) {
    counted.add(ENGLISH_NUMBER_WORDS[number.toLowerCase()] ?? Number(number));
  }
  return counted;
}

/** Two to a hundred; `un`, ordinals and months have values too. */
const CARDINAL =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent)$/;

/** The value of a number in digits or, from two on, in words. */
const valueOf = oncePerForm(({ text, lower }): number =>
  CARDINAL.test(lower) ? (FRENCH_NUMBER_WORDS[lower] ?? 0) : Number(text),
);

const COUNTED =
  /(?<![\p{L}\d.,/-])(\d+|(?:[Tt](?:wo|hree|en|welve|wenty|hirty)|[Ff](?:our|ive|orty|ifty)|[Ss](?:ix|even|ixty)|[Ee](?:ight|leven)|[Nn]ine|[Hh]undred)) (?:\p{Ll}+ )?(?:\p{Ll}+[^siu\P{L}]s|people|men|women|children|feet|lives)(?!\p{L})/gu;

/** `d'autres question`, `les différentes méthode`, `les deux dernière`. */
function countsSeveral(words: readonly TargetWord[], at: number): boolean {
  const before = words[at - 1]?.lower ?? "";
  const word = words[at]?.lower ?? "";
  if (words[at]?.joined !== true) return false;
  return (
    (/^(?:autres|mêmes|différentes|différents|divers|diverses)$/.test(word) &&
      /^(?:d'|de|les|des|aux|ces|ses|nos|vos|leurs|deux|trois|quatre)$/.test(before)) ||
    (/^(?:dizaine|centaine|millier|douzaine)s?$/.test(before) && word === "de")
  );
}

/** le 11 septembre */
const NOT_COUNTED = new RegExp(`^(?:date|${FRENCH_MONTHS})$`);

/** A noun, in the singular in every reading that is one; a finite verb may not be meant. */
function isSingularNoun(word: TargetWord): boolean {
  const nouns = nounAgreements(word);
  return (
    /^\p{Ll}{4,}$/u.test(word.text) &&
    !NOT_COUNTED.test(word.lower) &&
    nouns.length > 0 &&
    nouns.every(({ number }) => number === "singular") &&
    !word.readings.some(
      ({ partsOfSpeech: parts, tags }) =>
        // personne is a pronoun too.
        parts.some(
          (part) => part === "adverb" || (part === "grammatical" && word.lower !== "personne"),
        ) ||
        tags.includes("W") ||
        tags.includes("B"),
    )
  );
}

/** deux grande cuillères: an adjective, which is another check's, though it can be a noun */
function standsBeforePlural(word: TargetWord, next: TargetWord | undefined): boolean {
  const isAdjective = word.readings.some(({ partsOfSpeech }) =>
    partsOfSpeech.includes("adjective"),
  );
  return (
    isAdjective &&
    next?.joined === true &&
    nounAgreements(next).some(({ number }) => number === "plural")
  );
}

function observe(word: TargetWord, noun: TargetWord): Observation {
  return {
    span: { start: word.span.start, end: noun.span.end },
    message: {
      en: `“${noun.text}” is singular after “${word.text}”.`,
      fr: `« ${noun.text} » est au singulier après « ${word.text} ».`,
    },
  };
}

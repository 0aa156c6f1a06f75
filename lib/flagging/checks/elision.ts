import { allMatches } from "../../text/all-matches";
import { defineCheck, type Observation } from "../check";

// si il vient → s'il vient · que elle → qu'elle · je ai → j'ai · le avion → l'avion · de le livre → du livre

/** Elisions and contractions that were not made. */
export const elision = defineCheck(
  {
    id: "elision",
    category: "fluency/grammar",
    severity: "minor",
    title: { en: "Elision or contraction", fr: "Élision ou contraction" },
    description: {
      en: "French writes s'il, qu'elle, l'avion, du livre.",
      fr: "On écrit s'il, qu'elle, l'avion, du livre.",
    },
    example: { target: "Il demande si il peut." },
    languages: { target: "fr" },
  },
  ({ target }, _facts, knowledge) => {
    const isNominal = (word: string) => {
      const analyses = knowledge.french?.lookup(word) ?? [];
      return (
        analyses.length > 0 &&
        analyses.every(({ partsOfSpeech: [first, ...rest] }) =>
          [first, ...rest].every((part) => part === "noun" || part === "adjective"),
        )
      );
    };
    return [...elisions(target), ...contractions(target, isNominal)];
  },
);

// `le onze`, `le oui`, `la ouate`: no elision; a single letter and a word with a capital inside are left alone.
const NO_ELISION = /^(?:onz|oui|ouistiti|ouate|uhlan|ulul|un$|une$|où|ouah|euh|iOS|[a-z]$)/u;
const UNELIDED =
  /(?<![\p{L}\p{N}'’-])(je|ne|se|me|te|le|la|de|que|jusque|lorsque|puisque) ([aeiouéèêâîôûàœ]\p{Ll}*)(?![\p{L}\p{N}])/giu;
const SI_IL = /(?<![\p{L}\p{N}'’-])(si) (ils?)(?![\p{L}\p{N}])/giu;

function elisions(target: string): Observation[] {
  const vowels = allMatches(target, UNELIDED).filter(
    ([, word = "", next = ""]) =>
      !NO_ELISION.test(next) && /^\p{Ll}/u.test(next) && isUnelided(word, next),
  );
  return [...vowels, ...allMatches(target, SI_IL)].map((match) => {
    const [, word = "", next = ""] = match;
    const suggestion = `${word.slice(0, -1)}'${next}`;
    return {
      span: { start: match.index, end: match.index + match[0].length },
      message: { en: `Elided: ${suggestion}.`, fr: `On élide : ${suggestion}.` },
      suggestion,
    };
  });
}

/** `lorsque` and `puisque` elide before a few words only (Grevisse, Le Bon Usage, § 45). */
function isUnelided(word: string, next: string): boolean {
  return !/^(?:lorsque|puisque)$/i.test(word) || /^(?:ils?|elles?|on|en)$/.test(next);
}

const CONTRACTED: Readonly<Record<string, string>> = {
  "de le": "du",
  "de les": "des",
  "à le": "au",
  "à les": "aux",
};

/** `de le livre`, not `de le faire`, where `le` is a pronoun: the next word is a noun and no verb. */
function contractions(target: string, isNominal: (word: string) => boolean): Observation[] {
  return allMatches(target, /(?<![\p{L}\p{N}'’-])((de|à) (les?)) (\p{Ll}+)(?![\p{L}'’])/gu).flatMap(
    (match) => {
      const [, pair = "", , , next = ""] = match;
      const suggestion = CONTRACTED[pair];
      if (suggestion === undefined || !isNominal(next)) return [];
      return [
        {
          span: { start: match.index, end: match.index + pair.length },
          message: { en: `Contracted: ${suggestion}.`, fr: `On contracte : ${suggestion}.` },
          suggestion,
        },
      ];
    },
  );
}

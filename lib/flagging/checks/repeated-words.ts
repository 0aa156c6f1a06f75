import { allMatches } from "../../text/all-matches";
import { defineCheck } from "../check";
import { targetTokens } from "../target-tokens";

// …démarre automatiquement quand quand la température…
// Nettoyez le filtre tous les six mois tous les six mois.
// lors d'un discours lors d'une visioconférence

/** Words that may stand twice: `nous nous levons`, `en en parlant`, `il lui lui donne` no, `très très`. */
const MAY_REPEAT = new Set(
  "nous vous en est été lui elle très bla non oui si ha ah oh ça y faire là doucement petit cha tic toc".split(
    " ",
  ),
);

/** A word or a phrase said twice in a row. */
export const repeatedWords = defineCheck(
  {
    id: "repeated-words",
    category: "fluency/repetition",
    severity: "minor",
    title: { en: "Repeated words", fr: "Mots répétés" },
    description: {
      en: "A word or a phrase stands twice in a row, and the source does not say it twice.",
      fr: "Un mot ou un groupe de mots figure deux fois de suite, et la source ne le répète pas.",
    },
    example: { target: "Il part quand quand il veut." },
    languages: { target: "fr" },
  },
  (segment) => {
    const { source, target } = segment;
    const twice = (standsTwice(targetTokens(segment)) ? allMatches(target, ALL_REPEATED) : [])
      .filter(([, phrase = ""]) => !MAY_REPEAT.has(phrase.toLowerCase()) && isOrdinary(phrase))
      .map((match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        message: { en: "Said twice in a row.", fr: "Répété deux fois de suite." },
        suggestion: match[1] ?? "",
      }));
    const during = !target.includes("lors d")
      ? []
      : allMatches(target, /\blors d(?:e |es |u |['’])(?:\p{L}+['’ ]){1,4}lors(?= d)/gu).map(
          (match) => ({
            span: { start: match.index, end: match.index + match[0].length },
            message: { en: "“lors de” stands twice.", fr: "« lors de » est répété." },
          }),
        );
    const found = [...twice, ...during];
    return found.length > 0 && REPEATED.test(source) ? [] : found;
  },
);

/** The longest phrase that is looked for, in words. */
const LONGEST = 6;

/** Whether up to six words stand once more right after themselves. */
function standsTwice(tokens: readonly string[]): boolean {
  return tokens.some((token, at) => {
    for (let length = 1; length <= LONGEST; length += 1) {
      if (tokens[at + length] === token && isSame(tokens, at, length)) return true;
    }
    return false;
  });
}

function isSame(tokens: readonly string[], at: number, length: number): boolean {
  for (let step = 1; step < length; step += 1) {
    if (tokens[at + step] !== tokens[at + length + step]) return false;
  }
  return true;
}

// Up to six words, then the same again with nothing but white space between.
const REPEATED =
  /(?<![\p{L}\p{N}'’-])((?:\p{L}+(?:[-'’]\p{L}+)*)(?: \p{L}+(?:[-'’]\p{L}+)*){0,5})\s+\1(?![\p{L}\p{N}'’-])/iu;

const ALL_REPEATED = new RegExp(REPEATED.source, "giu");

/** Not `Duran Duran`, a single letter of a list, nor `peu à peu à`. */
function isOrdinary(phrase: string): boolean {
  return (
    phrase.length > 1 && /^\p{Ll}/u.test(phrase) && !/^\p{L}+ (?:à|en|par|de|après)$/u.test(phrase)
  );
}

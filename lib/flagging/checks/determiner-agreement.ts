import type { FrenchAnalysis, FrenchLexicon } from "../../languages/fr/lexicon";
import type { FrenchWord } from "../../languages/fr/split-words";
import { defineCheck, type Observation } from "../check";
import { DETERMINERS, type Determiner } from "../determiners";
import { eachWord } from "../each-word";
import { nounAgreements, standsBeforeNoun } from "../noun-phrase";
import { oncePerForm } from "../once-per-form";
import { type TargetWord, targetWords } from "../target-words";

// la Russie a un relation avec… · lors d'un visioconférence · son concentration
// Not `le livre`/`la livre` (both genders), `mon amie` (before a vowel), `vingt et un relevés`.

/** A determiner whose gender or number its noun cannot have in any reading. */
export const determinerAgreement = defineCheck(
  {
    id: "determiner-agreement",
    category: "fluency/grammar/agreement",
    severity: "minor",
    title: { en: "Agreement of the determiner", fr: "Accord du déterminant" },
    description: {
      en: "An article or a possessive that has not the gender or the number of its noun.",
      fr: "Article ou possessif qui n'a pas le genre ou le nombre de son nom.",
    },
    example: { target: "un relation durable" },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined) return [];
    const { target } = segment;
    const words = targetWords(segment, french);
    return eachWord(words, (word, index) => {
      const determiner = DETERMINERS.get(word.lower);
      const noun = words[index + 1];
      if (determiner === undefined || noun === undefined || /^\p{Lu}{2}/u.test(word.text))
        return [];
      if (target.slice(word.span.end, noun.span.start) !== " " || !isFree(words, index, target))
        return [];
      const before = words[index - 1];
      const article = isArticle(words, index) ? { ...determiner, pronoun: undefined } : determiner;
      return (
        afterAll(words, index) ??
        acrossAdjective(words, index, determiner) ??
        withNounAfter(
          words,
          index,
          disagreement({ determiner: article, word, noun, french, before, next: words[index + 2] }),
        )
      );
    });
  },
);

/** After a preposition that no infinitive follows, `les` is an article: `entre les dose`, `depuis le terrasse`. */
function isArticle(words: readonly TargetWord[], index: number): boolean {
  const before = words[index - 1]?.lower ?? "";
  const next = words[index + 1];
  return (
    words[index]?.joined === true &&
    /^(?:dans|sur|avec|depuis|entre|sous|vers|chez|contre|selon|durant|pendant|par|parmi|malgré|toutes?|tous)$/.test(
      before,
    ) &&
    next?.readings.some(({ tags }) => tags.includes("Y")) !== true
  );
}

/** `toutes les côtés`, `tous les heures`: the word before the article has the other gender. */
function afterAll(words: readonly TargetWord[], index: number): Observation[] | undefined {
  const [all, article, noun] = words.slice(Math.max(0, index - 1), index + 2);
  const gender = { tous: "masculine", toutes: "feminine" }[all?.lower ?? ""];
  if (gender === undefined || all === undefined || article?.lower !== "les") return undefined;
  if (noun === undefined || !article.joined || !noun.joined) return undefined;
  const genders = nounAgreements(noun).map((one) => one.gender ?? gender);
  if (genders.length === 0 || genders.includes(gender)) return undefined;
  return [mismatch(all, noun)];
}

function mismatch(word: TargetWord, noun: TargetWord): Observation {
  return {
    span: { start: word.span.start, end: noun.span.end },
    message: {
      en: `“${word.text}” does not go with “${noun.text}”.`,
      fr: `« ${word.text} » ne va pas avec « ${noun.text} ».`,
    },
  };
}

/** `la troisième jour`, `les mêmes élève`: an adjective that stands before its noun comes between. */
function acrossAdjective(
  words: readonly TargetWord[],
  index: number,
  determiner: Determiner,
): Observation[] | undefined {
  const word = words[index];
  const adjective = words[index + 1];
  const noun = words[index + 2];
  if (word === undefined || adjective === undefined || noun === undefined) return undefined;
  if (!adjective.joined || !noun.joined || !standsBeforeNoun(adjective) || !isPlainNoun(noun))
    return undefined;
  if (isTitleOfPerson(noun.text, determiner)) return undefined;
  const fits = nounAgreements(noun).some(
    ({ gender, number }) =>
      (gender === undefined ||
        determiner.gender === undefined ||
        gender === determiner.gender ||
        isBeforeVowel(determiner, adjective.text)) &&
      (number === undefined || number === determiner.number),
  );
  return fits ? undefined : [mismatch(word, noun)];
}

/** `La grand maison`, `un belle jardin`: the article fits the noun, so it is the adjective between them that does not. */
function withNounAfter(
  words: readonly TargetWord[],
  index: number,
  found: Observation[],
): Observation[] {
  const [adjective, noun] = words.slice(index + 1, index + 3);
  if (found.length === 0 || adjective === undefined || noun === undefined) return found;
  if (!standsBeforeNoun(adjective) || !noun.joined || !isPlainNoun(noun)) return found;
  return [mismatch(adjective, noun)];
}

/** A noun in every reading. */
const isPlainNoun = oncePerForm(
  ({ text, readings }) =>
    /^\p{Ll}{3,}$/u.test(text) &&
    readings.length > 0 &&
    readings.every(({ partsOfSpeech: [first, ...more] }) => first === "noun" && more.length === 0),
);

/** `l'un`, `vingt et un`, `cent une`, `plus d'un`, `dites-le`: the determiner is something else. */
function isFree(words: readonly FrenchWord[], index: number, target: string): boolean {
  const word = words[index];
  const before = words[index - 1]?.text.toLowerCase() ?? "";
  if (word === undefined || !/^une?$/i.test(word.text)) return true;
  if (/^(?:l['’]|et|quelqu['’]|chaque|pas|ou|cent|cents|mille)$/.test(before)) return false;
  return !/\bplus d['’]$/.test(target.slice(0, word.span.start));
}

interface Pair {
  readonly determiner: Determiner;
  readonly word: FrenchWord;
  readonly noun: FrenchWord;
  readonly french: FrenchLexicon;
  readonly before: FrenchWord | undefined;
  readonly next: TargetWord | undefined;
}

function disagreement(pair: Pair): Observation[] {
  const { determiner, word, noun, before } = pair;
  const found = faultOfPair(pair);
  if (found === undefined) return [];
  const elided = before !== undefined && /^d['’]$/i.test(before.text) ? before : undefined;
  const other = found.mayReplace ? otherDeterminer(determiner, word.text, noun.text) : undefined;
  return [
    {
      span: { start: elided?.span.start ?? word.span.start, end: noun.span.end },
      message: found.fault === "number" ? NUMBER_MESSAGE : genderMessage(noun.text, determiner),
      ...(other === undefined ? {} : { suggestion: `${elided?.text ?? ""}${other}${noun.text}` }),
    },
  ];
}

/** What is wrong, and whether it is the determiner: `une léger différence` has an adjective that is. */
function faultOfPair({ determiner, noun, french, next }: Pair) {
  const analyses = french.lookup(noun.text);
  const isBare = !analyses.some(isNoun);
  if (isBare && !isAdjective(analyses, determiner)) return undefined;
  const fault = faultOf(determiner, noun.text, analyses);
  if (fault === undefined || (isBare && !standsForNoun(fault, next))) return undefined;
  return { fault, mayReplace: fault === "gender" && !(isBare && mayBeNominal(next)) };
}

/** `cette manuel explique`, `une dernier reste`: an adjective that has no noun stands for one itself. */
function isAdjective(analyses: readonly FrenchAnalysis[], { pronoun }: Determiner): boolean {
  return (
    pronoun !== true &&
    analyses.length > 0 &&
    analyses.every(
      ({ partsOfSpeech, tags }) =>
        partsOfSpeech.length === 1 && partsOfSpeech[0] === "adjective" && !tags.includes("Q"),
    )
  );
}

/**
 * An adjective has the gender of its article whatever follows; its number alone may be that of a part: `des premier et deuxième étages`.
 * Not `la premier ministre`, which is usage.
 */
function standsForNoun(fault: Fault, next: TargetWord | undefined): boolean {
  if (next?.joined !== true) return true;
  if (fault !== "number") return next.lower !== "ministre";
  return (
    next.readings.length > 0 &&
    next.readings.every(
      ({ partsOfSpeech: [first, ...more] }) => first === "verb" && more.length === 0,
    )
  );
}

function mayBeNominal(next: TargetWord | undefined): boolean {
  return (
    next?.joined === true &&
    next.readings.some(({ partsOfSpeech: [first] }) => first === "noun" || first === "adjective")
  );
}

type Fault = "gender" | "number" | "both";

function faultOf(
  determiner: Determiner,
  noun: string,
  analyses: readonly FrenchAnalysis[],
): Fault | undefined {
  // A capital is a name (`la Peugeot`), a short word often a letter or a note.
  if (
    !/^\p{Ll}{3,}/u.test(noun) ||
    /^(?:cent|mille|pour|vingt)$/.test(noun) ||
    isTitleOfPerson(noun, determiner)
  )
    return undefined;
  if (!analyses.every((one) => isNominal(one, determiner))) return undefined;
  const nominal = analyses.filter((analysis) => !isVerbOnly(analysis));
  const genderFits = nominal.some((analysis) => fitsGender(analysis, determiner, noun));
  const numberFits = nominal.some((analysis) => fitsNumber(analysis, determiner));
  // les deuxième et troisième lettres: an adjective may agree with one of several; tout petits: `tout` may be an adverb.
  const single =
    (determiner.number === "plural" || determiner.pronoun === true) &&
    nominal.some(({ partsOfSpeech }) => partsOfSpeech.includes("adjective"));
  if (genderFits) return numberFits || single ? undefined : "number";
  return numberFits ? "gender" : "both";
}

const NUMBER_MESSAGE = {
  en: "One is singular, the other plural.",
  fr: "L'un est au singulier, l'autre au pluriel.",
};

function genderMessage(noun: string, { gender }: Determiner) {
  return gender === "masculine"
    ? { en: `“${noun}” is feminine.`, fr: `« ${noun} » est féminin.` }
    : { en: `“${noun}” is masculine.`, fr: `« ${noun} » est masculin.` };
}

const isNoun = ({ partsOfSpeech }: FrenchAnalysis) =>
  partsOfSpeech.includes("noun") && !partsOfSpeech.includes("verb");
const isVerbOnly = ({ partsOfSpeech }: FrenchAnalysis) =>
  partsOfSpeech.includes("verb") && !partsOfSpeech.includes("adjective");

/** Nouns and adjectives; a verb too after a determiner that is no pronoun (`un offre`). */
function isNominal({ partsOfSpeech }: FrenchAnalysis, determiner: Determiner): boolean {
  return partsOfSpeech.every(
    (part) =>
      part === "noun" || part === "adjective" || (part === "verb" && determiner.pronoun !== true),
  );
}

function fitsGender({ gender }: FrenchAnalysis, determiner: Determiner, noun: string): boolean {
  if (determiner.gender === undefined || gender === undefined || gender === "either") return true;
  return gender === determiner.gender || isBeforeVowel(determiner, noun);
}

/** mon amie, son histoire: before a vowel or a mute h. */
function isBeforeVowel(determiner: Determiner, next: string): boolean {
  return /^(?:mon|ton|son)$/.test(masculineForm(determiner)) && /^[aeiouyéèêâîôûœh]/u.test(next);
}

function masculineForm({ other }: Determiner): string {
  return { ma: "mon", ta: "ton", sa: "son" }[other ?? ""] ?? "";
}

function fitsNumber({ number }: FrenchAnalysis, determiner: Determiner): boolean {
  return number === undefined || number === "invariable" || number === determiner.number;
}

/** `une professeur`, `la ministre`, `une officier`: the name of a trade in the masculine is usage. */
function isTitleOfPerson(noun: string, { gender }: Determiner): boolean {
  return gender === "feminine" && /(?:eur|ier|ien|ef|in|at|ant|ent|ain|iste)$/.test(noun);
}

/** The determiner for the other gender, with its space, or the elided one. */
function otherDeterminer({ other }: Determiner, written: string, noun: string): string | undefined {
  if (other === undefined) return undefined;
  const vowel = /^[aeiouyéèêâîôûœ]/u.test(noun);
  // Before an h nobody but a dictionary knows whether it is mute.
  if (noun.startsWith("h") && other !== "une" && other !== "un" && other !== "cette")
    return undefined;
  if (vowel && other === "ce") return matchCase("cet ", written);
  if (vowel && /(?:^| )l[ea]$/.test(other))
    return matchCase(other.replace(/l[ea]$/, "l'"), written);
  return matchCase(`${other} `, written);
}

function matchCase(text: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

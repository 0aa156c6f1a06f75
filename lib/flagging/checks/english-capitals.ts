import { DEMONYMS } from "../../languages/fr/demonyms";
import { uncapitalised } from "../../text/capitals";
import { defineCheck, type Observation } from "../check";
import { eachWord } from "../each-word";
import { oncePerForm } from "../once-per-form";
import { isOfClass } from "../phrase-pattern";
import { type TargetWord, targetWords } from "../target-words";

// les forces Russes → russes · le Conseil National de Sécurité → national · l'Organisation du Traité de…
// Guide D'Installation Et D'Entretien, Comment Faire Une Demande: a heading in English capitals.
// le Conseil Des Ministres → des · le Ministère De La Santé → de la
// Not `Charles De Gaulle`, `La Rochelle`, `les Russes`, a people, `le Conseil d'État`, nor `la Banque Populaire`, a firm.

/** Capitals that English has and French has not: adjectives of nations, of bodies, headings. */
export const englishCapitals = defineCheck(
  {
    id: "english-capitals",
    category: "fluency/capitalization",
    severity: "minor",
    title: { en: "English capitals", fr: "Majuscules à l'anglaise" },
    description: {
      en: "An adjective or a heading with the capitals that it has in English.",
      fr: "Adjectif ou titre qui a gardé les majuscules de l'anglais.",
    },
    example: { source: "Russian troops", target: "les troupes Russes" },
    languages: { source: "en", target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined || segment.source === "") return [];
    const words = targetWords(segment, french);
    const heading = capitalHeading(segment, words);
    if (heading !== undefined) return [heading];
    return eachWord(words, (word, at) => {
      const before = words[at - 1];
      const link = isLink(word) ? capitalLink(words, at, segment.source) : undefined;
      if (link !== undefined) return [link];
      if (before === undefined || !word.joined || !/^\p{Lu}\p{Ll}{2,}$/u.test(word.text)) return [];
      const wrong =
        isDemonymAfterNoun(word, before) || isAdjectiveOfBody(word, before) || isTreaty(words, at);
      return wrong ? [observe(word.span, uncapitalised(word.text))] : [];
    });
  },
);

/** `les forces Russes`: a plain noun in small letters stands before. */
function isDemonymAfterNoun(word: TargetWord, before: TargetWord): boolean {
  const noun =
    /^\p{Ll}{4,}$/u.test(before.text) &&
    // un grand Bulgare: the word before is an adjective too.
    !/^(?:grand|petit|jeune|vieux|riche|pauvre|ancien|autre)e?s?$/.test(before.lower) &&
    isOfClass(before, "noun") &&
    !isOfClass(before, "verb?");
  return (
    noun &&
    isAdjective(word) &&
    word.keys.some((key) => DEMONYMS.has(key)) &&
    !LANGUAGE.test(before.lower)
  );
}

const LANGUAGE =
  /^(?:langue|mot|nom|terme|titre|marque|société|groupe|chaîne|station|journal|parti|famille|océan|mer|empire|golfe|mille)s?$/;
const BODY =
  /^(?:Conseil|Comité|Ministère|Commission|Assemblée|Cour|Organisation|Agence|Institut|Association|Union|Fédération|Office|Bureau|Département|Parlement|Sénat|Congrès|Convention|Traité|Tribunal|Académie|Service)$/;

/** `le Conseil National`: only the first noun of a body's name has a capital. */
function isAdjectiveOfBody(word: TargetWord, before: TargetWord): boolean {
  return BODY.test(before.text) && isAdjective(word);
}

/** `Organisation du Traité de…` (Imprimerie nationale, Lexique des règles typographiques). */
function isTreaty(words: readonly TargetWord[], at: number): boolean {
  return (
    /^(?:Traité|Conseil|Commerce|Travail|Santé)$/.test(words[at]?.text ?? "") &&
    /^(?:du|de|la)$/.test(words[at - 1]?.text ?? "") &&
    (words[at - 2]?.text === "Organisation" ||
      words[at - 3]?.text === "Organisation" ||
      words[at - 4]?.text === "Organisation")
  );
}

function isAdjective({ readings }: TargetWord): boolean {
  return readings.some(({ partsOfSpeech: parts }) => parts.includes("adjective"));
}

const LINK = /^(?:De|Des|Du|D['’]|Et|Au|Aux|En|Pour|Sur|Dans|Par|Avec)$/;
const isLink = oncePerForm(({ text }) => LINK.test(text));
const ARTICLE = /^(?:L[ae]|Les|L['’])$/;

/** `Conseil Des Ministres`, `Ministère De La Santé`: small words between two common nouns of a French name. */
function capitalLink(
  words: readonly TargetWord[],
  at: number,
  source: string,
): Observation | undefined {
  const [before, link] = [words[at - 1], words[at]];
  if (before === undefined || link === undefined || !link.joined) return undefined;
  if (!isCommonNoun(before)) return undefined;
  if (source.includes(`${before.text} ${link.text}`)) return undefined;
  const article = articleAt(words, at + 1);
  if (!isCapitalNoun(words[article === undefined ? at + 1 : at + 2])) return undefined;
  const small = article === undefined ? link.text : `${link.text} ${article.text}`;
  const span = { start: link.span.start, end: (article ?? link).span.end };
  return observe(span, small.toLowerCase());
}

function articleAt(words: readonly TargetWord[], at: number): TargetWord | undefined {
  const word = words[at];
  return word?.joined === true && ARTICLE.test(word.text) ? word : undefined;
}

function isCapitalNoun(word: TargetWord | undefined): boolean {
  return word?.joined === true && /^\p{Lu}/u.test(word.text) && isCommonNoun(word);
}

/** A noun that is no name: not `Pierre`, `Rose`. */
const isCommonNoun = oncePerForm(
  ({ text, readings }) =>
    text.length > 2 &&
    readings.some(({ partsOfSpeech: parts }) => parts.includes("noun")) &&
    !readings.some(({ partsOfSpeech: parts }) => parts.includes("name")),
);

/** What has a capital inside a heading only where each word has. */
const SMALL =
  /^(?:De|Des|Du|D['’]|Et|Ou|Au|Aux|À|En|Pour|Dans|Sur|Avec|Par|Sans|Une?|L[ae]|Les|L['’]|Vos|Votre|Nos|Notre|Son|Sa|Ses|Ces?|Cette|Que|Qui|Ne|Pas|Est|Sont)$/;

/** `Comment Faire Une Demande`: a word of grammar inside has a capital as all others have, and none is a name. */
function isCapitalThroughout(words: readonly TargetWord[]): boolean {
  return (
    words.length > 2 &&
    words.every((word) => isSmallWord(word) || isCommonWord(word)) &&
    words.some((word) => word.joined && isSmallWord(word))
  );
}

const isSmallWord = oncePerForm(({ text }) => SMALL.test(text));

const isCommonWord = oncePerForm(
  ({ text, readings }) =>
    /^\p{Lu}(?:\p{Ll}|['’]|$)/u.test(text) &&
    readings.length > 0 &&
    !readings.some(({ partsOfSpeech: parts }) => parts.includes("name")),
);

/** Four words of meaning or more, each with a capital, or all words, and no stop at the end. */
function capitalHeading(
  { source, target }: { readonly source: string; readonly target: string },
  words: readonly TargetWord[],
): Observation | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > 16) return undefined;
  if (isCapitalThroughout(words) && !source.includes(target)) {
    return observe({ start: first.span.start, end: last.span.end }, undefined);
  }
  if (/[.!?;]\s*$/.test(target)) return undefined;
  const lexical = words.filter(({ text }) => text.length > 3);
  const common = lexical
    .slice(1)
    .filter((word) => isOfClass(word, "noun?") || isOfClass(word, "adj?"));
  const capital = lexical.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  // A list of names has no common words.
  if (!capital || lexical.length < 4 || common.length < lexical.length - 1) return undefined;
  return observe({ start: first.span.start, end: last.span.end }, undefined);
}

function observe(span: { start: number; end: number }, small: string | undefined): Observation {
  return {
    span,
    message: {
      en: small === undefined ? "A heading with English capitals." : `In small letters: ${small}.`,
      fr: small === undefined ? "Titre à majuscules anglaises." : `En minuscules : ${small}.`,
    },
    ...(small === undefined ? {} : { suggestion: small }),
  };
}

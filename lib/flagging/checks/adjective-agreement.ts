import { isAdjectival, mayBeAttribute, nominalAgreements } from "../agreement";
import {
  agreesWithNoNoun,
  agreesWithNone,
  attributeDisagrees,
  isFormOfBe,
  verbIsWrongToo,
} from "../attribute-agreement";
import { defineCheck, type Observation } from "../check";
import { eachWord } from "../each-word";
import { isHead, nounPhraseAt, standsBeforeNoun } from "../noun-phrase";
import { oncePerForm } from "../once-per-form";
import { type TargetWord, targetWords } from "../target-words";

// Seul le personnel qualifiés peut intervenir · Dans les régions froids · toutes les vannes sont ouvert
// des capacités physiques ou mentales réduite
// Not `les directeurs de la banque français`, where another noun may be meant, nor `le plus vite possible`.

/** Adjectives and participles that agree with no noun that they may belong to. */
export const adjectiveAgreement = defineCheck(
  {
    id: "adjective-agreement",
    category: "fluency/grammar/agreement",
    severity: "minor",
    title: { en: "Agreement of the adjective", fr: "Accord de l'adjectif" },
    description: {
      en: "An adjective or a participle that has not the gender or the number of any noun before it.",
      fr: "Adjectif ou participe qui n'a le genre et le nombre d'aucun nom qui le précède.",
    },
    example: { target: "Dans les régions froids, montez le réchauffeur." },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined) return [];
    const words = targetWords(segment, french);
    return eachWord(words, (word, at) => {
      // une fois terminé: the participle agrees with what follows.
      if (words[at - 1]?.lower === "fois") return [];
      if (disagreesWithSomethingBefore(segment.target, words, at))
        return [observation(spanOfFault(words, at, word), word.text)];
      const noun = words[at + 1];
      if (noun === undefined || !disagreesWithNext(words, at)) return [];
      return [observation({ start: word.span.start, end: noun.span.end }, word.text)];
    });
  },
);

function spanOfFault(words: readonly TargetWord[], at: number, word: TargetWord) {
  const start = verbIsWrongToo(words, at) ? (words[at - 1]?.span.start ?? 0) : word.span.start;
  return { start, end: word.span.end };
}

function disagreesWithSomethingBefore(
  target: string,
  words: readonly TargetWord[],
  at: number,
): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (!isAdjectival(word)) {
    const attribute = word.joined && !standsBeforeNoun(word) && mayBeAttribute(word);
    return attribute && attributeDisagrees(words, at) === true;
  }
  if (!word.joined) return afterComma(target, words, at);
  if (!opensPhrase(words[at + 1]) && !isShared(words, at)) {
    if (afterHead(words, at) || afterNoun(words, at) || afterTwin(words, at)) return true;
  }
  return attributeDisagrees(words, at) === true;
}

/** un système dit experts · une voix haut perchée: an adjective may open a phrase of its own. */
function opensPhrase(next: TargetWord | undefined): boolean {
  return next?.joined === true && startsNounPhrase(next);
}

/** `les gouvernements américain et britannique`, `les droits civil, pénal et fiscal`: one of the several each. */
function isShared(words: readonly TargetWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !isSingularAdjective(word)) return false;
  return [1, -1].some((step) => {
    const next = words[at + step];
    if (next === undefined) return false;
    const other = LINK.test(next.lower) ? words[at + 2 * step] : next;
    // A comma or a link: `les régions froid humides` share nothing.
    const isParted = other !== next || (step > 0 && !next.joined);
    return isParted && other !== undefined && isSingularAdjective(other);
  });
}

const LINK = /^(?:et|ou)$/;

const isSingularAdjective = oncePerForm(
  ({ readings }) =>
    readings.length > 0 &&
    nominalAgreements(readings).some(({ number }) => number !== "plural") &&
    readings.some(({ partsOfSpeech: parts }) => parts.includes("adjective")),
);

/** `est la raison principal`: the noun before it is the one that it agrees with, whatever other nouns the sentence has. */
function afterHead(words: readonly TargetWord[], at: number): boolean {
  const degree = /^(?:plus|moins|très|trop|assez)$/.test(words[at - 1]?.lower ?? "");
  const phrase = nounPhraseAt(words, degree ? at - 2 : at - 1);
  const adjective = words[at];
  if (degree && isMeasure(words[at - 2])) return false;
  if (phrase === undefined || adjective === undefined || !isHead(words, phrase)) return false;
  return agreesWithNone(adjective, phrase.agreements);
}

const AFTER_PARTICIPLE = /^(?:par|de|d'|en|dans|à|au|aux|depuis|sur|pour|lors)$/;

/** `La société, dirigé par sa fondatrice,`: a participle after the comma that follows the subject. */
function afterComma(target: string, words: readonly TargetWord[], at: number): boolean {
  const [noun, adjective, next] = words.slice(Math.max(0, at - 1), at + 2);
  if (noun === undefined || adjective === undefined || !isApposed(adjective, next)) return false;
  if (target.slice(noun.span.end, adjective.span.start) !== ", ") return false;
  const phrase = nounPhraseAt(words, at - 1);
  if (phrase === undefined || !isHead(words, phrase)) return false;
  const opens = phrase.start === 0 || words[phrase.start]?.joined === false;
  return opens && agreesWithNone(adjective, phrase.agreements);
}

/** A participle with its complement: `dirigé par`. */
function isApposed({ readings }: TargetWord, next: TargetWord | undefined): boolean {
  return (
    next?.joined === true &&
    AFTER_PARTICIPLE.test(next.lower) &&
    readings.some(({ tags }) => tags.includes("Q"))
  );
}

/** `sont étroites et raide`: two adjectives of one noun. */
function afterTwin(words: readonly TargetWord[], at: number): boolean {
  const [verb, twin, link, adjective] = words.slice(Math.max(0, at - 3), at + 1);
  if (verb === undefined || twin === undefined || adjective === undefined) return false;
  if (link?.joined !== true || !/^(?:et|ou)$/.test(link.lower)) return false;
  if (!isAdjectival(twin) || !twin.joined || !isFormOfBe(verb)) return false;
  return agreesWithNone(adjective, nominalAgreements(twin.readings));
}

/** `ce dernier demande`: the verb may follow. */
const isThirdPerson = oncePerForm(({ readings }) =>
  readings.some(({ tags }) => tags.some((tag) => /^3[sp]$/.test(tag))),
);

/** `les régions froids`, `des capacités physiques ou mentales réduite`: a noun stands before, and perhaps more adjectives. */
function afterNoun(words: readonly TargetWord[], at: number): boolean {
  let nounAt = at - 1;
  let noun = words[nounAt];
  while (nounAt > at - 4 && noun !== undefined && isBetween(noun)) {
    nounAt -= 1;
    noun = words[nounAt];
  }
  const adjective = words[at];
  if (noun === undefined || adjective === undefined || !isPlainNoun(noun)) return false;
  if (/^(?:plus|moins)$/.test(words[at - 1]?.lower ?? "") && isMeasure(noun)) return false;
  return agreesWithNoNoun(words, adjective, at);
}

/** `deux fois plus élevé`, `quelques degrés plus basse`: how much more, not of what. */
function isMeasure(noun: TargetWord | undefined): boolean {
  return /^(?:fois|(?:degré|point|mètre|centimètre|millimètre|kilomètre|gramme|kilo|kilogramme|tonne|litre|an|année|semaine|jour|heure|minute|seconde|euro|dollar|franc|cran|rang|niveau|étage)s?|mois|pouces?|pieds?)$/.test(
    noun?.lower ?? "",
  );
}

/** An adjective that is nothing else, or what joins two. */
const isBetween = oncePerForm(
  ({ lower, readings }) =>
    /^(?:et|ou|plus|très|moins)$/.test(lower) ||
    (readings.length > 0 &&
      readings.every(
        ({ partsOfSpeech: parts }) => parts.includes("adjective") && !parts.includes("noun"),
      )),
);

/** `ancienne officier`: two words that can only belong together, after no determiner or one of the adjective's. */
function disagreesWithNext(words: readonly TargetWord[], at: number): boolean {
  const adjective = words[at];
  const noun = words[at + 1];
  if (adjective === undefined || noun?.joined !== true) return false;
  if (!standsBeforeNoun(adjective) || adjective.lower.endsWith("ième")) return false;
  // et, ou: another noun may be meant; à nouveau, de nouveau are adverbs.
  if (/^(?:et|ou|à|de)$/.test(words[at - 1]?.lower ?? "")) return false;
  if (!mayBeNoun(noun) && !isCertainNoun(words, at + 1)) return false;
  const own = nominalAgreements(adjective.readings);
  return own.length > 0 && agreesWithNone(adjective, nominalAgreements(noun.readings));
}

/** A determiner stands before the adjective, and the word is no verb that could follow it. */
function isCertainNoun(words: readonly TargetWord[], at: number): boolean {
  const noun = words[at];
  return noun !== undefined && nounPhraseAt(words, at)?.start === at - 2 && !isThirdPerson(noun);
}

const isPlainNoun = oncePerForm(
  ({ text, readings }) =>
    /^\p{Ll}{3,}/u.test(text) &&
    readings.some(({ partsOfSpeech: parts }) => parts.includes("noun")) &&
    readings.every(
      ({ partsOfSpeech: parts }) =>
        parts.some((part) => part === "noun" || part === "adjective") && !parts.includes("verb"),
    ),
);

/** A noun, or an infinitive that is one too: `officier`, `déjeuner`. */
const mayBeNoun = oncePerForm(
  ({ text, readings }) =>
    /^\p{Ll}{3,}/u.test(text) &&
    readings.some(({ partsOfSpeech: parts }) => parts.includes("noun")) &&
    readings.every(({ partsOfSpeech: [first], tags }) => first === "noun" || tags.includes("Y")),
);

const startsNounPhrase = oncePerForm(({ readings, lower }) => {
  if (/^(?:est|a|été|sont|pour|sur|dans)$/.test(lower)) return false;
  return (
    readings.some(
      ({ partsOfSpeech: parts }) => parts.includes("adjective") || parts.includes("noun"),
    ) || readings.length === 0
  );
});

function observation(span: { start: number; end: number }, word: string): Observation {
  return {
    span,
    message: {
      en: `“${word}” agrees with no noun before it.`,
      fr: `« ${word} » ne s'accorde avec aucun nom qui précède.`,
    },
  };
}

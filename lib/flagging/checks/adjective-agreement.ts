import { agree, antecedents, isAdjectival, mayBeAttribute, nominalAgreements } from "../agreement";
import { antecedentOfWho, isHead, nounPhraseAt, standsBeforeNoun, subjectBefore } from "../noun-phrase";
import { defineCheck, type Observation } from "../check";
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
    return words.flatMap((word, at) => {
      // une fois terminé: the participle agrees with what follows.
      if (words[at - 1]?.lower === "fois") return [];
      if (!isAdjectival(word)) {
        if (standsBeforeNoun(word)) return beforeNoun(words, at) ?? [];
        return word.joined && mayBeAttribute(word) ? (afterBe(words, at) ?? []) : [];
      }
      const after = word.joined
        ? (afterHead(words, at) ?? afterNoun(words, at) ?? afterBe(words, at) ?? afterTwin(words, at))
        : afterComma(segment.target, words, at);
      return after ?? beforeNoun(words, at) ?? [];
    });
  },
);

/** `est la raison principal`: the noun before it is the one that it agrees with, whatever other nouns the sentence has. */
function afterHead(words: readonly TargetWord[], at: number): Observation[] | undefined {
  const degree = /^(?:plus|moins|très|trop|assez)$/.test(words[at - 1]?.lower ?? "");
  const phrase = nounPhraseAt(words, degree ? at - 2 : at - 1);
  const adjective = words[at];
  const next = words[at + 1];
  if (phrase === undefined || adjective === undefined || !isHead(words, phrase)) return undefined;
  if (next?.joined === true && startsNounPhrase(next)) return undefined;
  const own = nominalAgreements(adjective.readings);
  if (own.some((one) => phrase.agreements.some((noun) => agree(one, noun)))) return undefined;
  return [observation(adjective.span, adjective.text)];
}

/** `La société, dirigé par sa fondatrice,`: a participle after the comma that follows the subject. */
function afterComma(target: string, words: readonly TargetWord[], at: number): Observation[] | undefined {
  const adjective = words[at];
  const noun = words[at - 1];
  const next = words[at + 1];
  const phrase = nounPhraseAt(words, at - 1);
  if (adjective === undefined || noun === undefined || phrase === undefined) return undefined;
  if (target.slice(noun.span.end, adjective.span.start) !== ", " || next?.joined !== true) return undefined;
  if (!/^(?:par|de|d'|en|dans|à|au|aux|depuis|sur|pour|lors)$/.test(next.lower) || !isHead(words, phrase)) return undefined;
  if (phrase.start > 0 && words[phrase.start]?.joined === true) return undefined;
  if (!adjective.readings.some(({ tags }) => tags.includes("Q"))) return undefined;
  const own = nominalAgreements(adjective.readings);
  if (own.some((one) => phrase.agreements.some((other) => agree(one, other)))) return undefined;
  return [observation(adjective.span, adjective.text)];
}

/** `sont étroites et raide`: two adjectives of one noun. */
function afterTwin(words: readonly TargetWord[], at: number): Observation[] | undefined {
  const adjective = words[at];
  const twin = words[at - 2];
  const verb = words[at - 3];
  const next = words[at + 1];
  if (adjective === undefined || twin === undefined || verb === undefined) return undefined;
  if (!/^(?:et|ou)$/.test(words[at - 1]?.lower ?? "") || words[at - 1]?.joined !== true) return undefined;
  if (!isAdjectival(twin) || !twin.joined || !isFormOfBe(verb)) return undefined;
  if (next?.joined === true && startsNounPhrase(next)) return undefined;
  const own = nominalAgreements(adjective.readings);
  if (own.some((one) => nominalAgreements(twin.readings).some((other) => agree(one, other)))) return undefined;
  return [observation(adjective.span, adjective.text)];
}

/** `ce dernier demande`: the verb may follow. */
function isThirdPerson({ readings }: TargetWord): boolean {
  return readings.some(({ tags }) => tags.some((tag) => /^3[sp]$/.test(tag)));
}

/** `les régions froids`, `des capacités physiques ou mentales réduite`: a noun stands before, and perhaps more adjectives. */
function afterNoun(words: readonly TargetWord[], at: number): Observation[] | undefined {
  const next = words[at + 1];
  let nounAt = at - 1;
  while (nounAt > at - 4 && isBetween(words[nounAt])) nounAt -= 1;
  const noun = words[nounAt];
  if (noun === undefined || !isPlainNoun(noun)) return undefined;
  // un système dit experts · une voix haut perchée: an adjective may open a phrase of its own.
  if (next?.joined === true && startsNounPhrase(next)) return undefined;
  return disagreeing({ words, at, from: at, until: at });
}

/** An adjective that is nothing else, or what joins two. */
function isBetween(word: TargetWord | undefined): boolean {
  return (
    word !== undefined &&
    (/^(?:et|ou|plus|très|moins)$/.test(word.lower) ||
      (word.readings.length > 0 &&
        word.readings.every(
          ({ partsOfSpeech: parts }) => parts.includes("adjective") && !parts.includes("noun"),
        )))
  );
}

/** `les vannes sont ouvert`: the verb stands before it, with an adverb perhaps. */
function afterBe(words: readonly TargetWord[], at: number): Observation[] | undefined {
  const adjective = words[at];
  const verbAt = isAdverb(words[at - 1]) ? at - 2 : at - 1;
  const auxiliaryAt = auxiliaryOf(words, verbAt);
  const auxiliary = words[auxiliaryAt ?? -1];
  if (adjective === undefined || auxiliaryAt === undefined || auxiliary === undefined) return undefined;
  // soit des millionnaires, soit…
  if (auxiliary.lower === "soit" && !auxiliary.joined) return undefined;
  const first = firstOfVerb(words, auxiliaryAt);
  const pronoun = pronounBefore(words, first, at);
  if (pronoun !== undefined) return pronoun;
  const own = nominalAgreements(adjective.readings);
  const subject = subjectBefore(words, first) ?? antecedentOfWho(words, first);
  if (subject !== undefined) {
    const fits = own.some((one) => subject.agreements.some((noun) => agree(one, noun)));
    return fits ? undefined : [observation(adjective.span, adjective.text)];
  }
  if (first === 0 || NO_SUBJECT.test(words[first - 1]?.lower ?? "")) return undefined;
  // Ensuite est venue l'ère…: the subject follows.
  const next = words[at + 1];
  if (next !== undefined && DETERMINER.test(next.lower)) return undefined;
  if (isOtherNumber(auxiliary, adjective)) return [observation(adjective.span, adjective.text)];
  // `été` and `est` are nouns too: the subject is looked for before them.
  return disagreeing({ words, at, from: at, until: auxiliaryAt });
}

/** Where the finite verb stands: `est`, `a été`, `doit (pas) être`; undefined where this is no form of être. */
function auxiliaryOf(words: readonly TargetWord[], verbAt: number): number | undefined {
  const verb = words[verbAt];
  if (verb === undefined || !isFormOfBe(verb)) return undefined;
  if (verb.lower !== "été" && verb.lower !== "être") return verb.joined || verbAt > 0 ? verbAt : undefined;
  if (!verb.joined) return undefined;
  const before = isAdverb(words[verbAt - 1]) ? verbAt - 2 : verbAt - 1;
  const auxiliary = words[before];
  if (auxiliary === undefined) return undefined;
  const fits = verb.lower === "être" ? isModal(auxiliary) : isFormOfHave(auxiliary);
  return fits ? before : undefined;
}

function isFormOfHave({ lower }: TargetWord): boolean {
  return /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ait|aient|ayant)$/.test(lower);
}

/** Where the verb begins with its `ne` and pronouns: `la porte | n'y est`. */
function firstOfVerb(words: readonly TargetWord[], at: number): number {
  let first = at;
  while (first > at - 3 && /^(?:n[e']|y|en)$/.test(words[first - 1]?.lower ?? "")) first -= 1;
  return first;
}

const DETERMINER = /^(?:plusieurs|l[ea]|l'|les|une?|des|ce|cette|ces|son|sa|ses)$/;

/** What may stand before the verb and is not the noun that the adjective agrees with. */
const NO_SUBJECT =
  /^(?:où|dont|s[e']|c[e']|nous|vous|je|j'|on|tu|qu'|cela|ça|ceci|y|quoi|qui|que|est|elles?|ils?)$/;

/** `sont ouvert`, `est prêts`: the verb itself has the other number. */
function isOtherNumber(verb: TargetWord, adjective: TargetWord): boolean {
  const plural =
    /^(?:sont|étaient|seront|seraient|furent|soient|ont|avaient|auront|auraient|aient)$/.test(
      verb.lower,
    );
  const singular = /^(?:est|était|sera|serait|fut|soit|a|avait|aura|aurait|ait)$/.test(verb.lower);
  const numbers = new Set(nominalAgreements(adjective.readings).map(({ number }) => number));
  return (
    numbers.size === 1 &&
    ((plural && numbers.has("singular")) || (singular && numbers.has("plural")))
  );
}

const PRONOUNS: Readonly<
  Record<string, { gender: "masculine" | "feminine"; number: "singular" | "plural" }>
> = {
  il: { gender: "masculine", number: "singular" },
  elle: { gender: "feminine", number: "singular" },
  elles: { gender: "feminine", number: "plural" },
  ils: { gender: "masculine", number: "plural" },
};

/** `elle est content`, `ils ont été arrêté`: nothing where the pronoun may be no subject, as in `avec elle est venu…`. */
function pronounBefore(
  words: readonly TargetWord[],
  first: number,
  at: number,
): Observation[] | undefined {
  const word = words[first - 1];
  const pronoun = PRONOUNS[word?.lower ?? ""];
  const adjective = words[at];
  if (pronoun === undefined || adjective === undefined || word === undefined) return undefined;
  const before = words[first - 2]?.lower ?? "";
  const subject = /^ils?$/.test(word.lower) || !word.joined || BEFORE_SUBJECT.test(before);
  if (!subject || words[first]?.joined !== true) return [];
  if (nominalAgreements(adjective.readings).some((one) => agree(one, pronoun))) return [];
  return [observation(adjective.span, adjective.text)];
}

const BEFORE_SUBJECT = /^(?:qu'|que|si|s'|lorsqu'|puisqu'|quand|où|mais|donc|car|et)$/;

/** `ancienne officier`: two words that can only belong together, after no determiner or one of the adjective's. */
function beforeNoun(words: readonly TargetWord[], at: number): Observation[] | undefined {
  const adjective = words[at];
  const noun = words[at + 1];
  if (adjective === undefined || noun === undefined || !noun.joined)
    return undefined;
  if (!standsBeforeNoun(adjective) || adjective.lower.endsWith("ième")) return undefined;
  const certain = nounPhraseAt(words, at + 1)?.start === at - 1 && !isThirdPerson(noun);
  if (!mayBeNoun(noun) && !certain) return undefined;
  const fits = nominalAgreements(adjective.readings).some((one) =>
    nominalAgreements(noun.readings).some((other) => agree(one, other)),
  );
  if (fits || /^(?:et|ou|à|de)$/.test(words[at - 1]?.lower ?? "")) return undefined;
  return [observation({ start: adjective.span.start, end: noun.span.end }, adjective.text)];
}

interface Reach {
  readonly words: readonly TargetWord[];
  /** The adjective. */
  readonly at: number;
  /** Where the finding begins. */
  readonly from: number;
  /** The nouns are looked for before this word. */
  readonly until: number;
}

function disagreeing({ words, at, from, until }: Reach): Observation[] | undefined {
  const adjective = words[at];
  const nouns = antecedents(words, until);
  if (adjective === undefined || nouns === undefined || nouns.length === 0) return undefined;
  const own = nominalAgreements(adjective.readings);
  if (own.some((one) => nouns.some((noun) => agree(one, noun)))) return undefined;
  const start = words[from]?.span.start ?? adjective.span.start;
  return [observation({ start, end: adjective.span.end }, adjective.text)];
}

function isPlainNoun({ text, readings }: TargetWord): boolean {
  return (
    /^\p{Ll}{3,}/u.test(text) &&
    readings.some(({ partsOfSpeech: parts }) => parts.includes("noun")) &&
    readings.every(
      ({ partsOfSpeech: parts }) =>
        parts.some((part) => part === "noun" || part === "adjective") && !parts.includes("verb"),
    )
  );
}

/** A noun, or an infinitive that is one too: `officier`, `déjeuner`. */
function mayBeNoun({ text, readings }: TargetWord): boolean {
  return (
    /^\p{Ll}{3,}/u.test(text) &&
    readings.some(({ partsOfSpeech: parts }) => parts.includes("noun")) &&
    readings.every(({ partsOfSpeech: [first], tags }) => first === "noun" || tags.includes("Y"))
  );
}

function startsNounPhrase({ readings, lower }: TargetWord): boolean {
  if (/^(?:est|a|été|sont|pour|sur|dans)$/.test(lower)) return false;
  return (
    readings.some(
      ({ partsOfSpeech: parts }) => parts.includes("adjective") || parts.includes("noun"),
    ) || readings.length === 0
  );
}

function isFormOfBe({ lower }: TargetWord): boolean {
  return /^(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|soit|soient|été|être)$/.test(
    lower,
  );
}

function isModal(word: TargetWord | undefined): boolean {
  return (
    word?.readings.some(({ lemma }) => /^(?:devoir|pouvoir|sembler|paraître)$/.test(lemma)) === true
  );
}

function isAdverb(word: TargetWord | undefined): boolean {
  return (
    word !== undefined &&
    /\p{Ll}{3}ment$|^(?:pas|plus|très|trop|aussi|également|toujours|déjà|souvent|bien|peu|si|jamais|encore|assez|entièrement|complètement|désormais|généralement|totalement|correctement)$/u.test(
      word.lower,
    )
  );
}

function observation(span: { start: number; end: number }, word: string): Observation {
  return {
    span,
    message: {
      en: `“${word}” agrees with no noun before it.`,
      fr: `« ${word} » ne s'accorde avec aucun nom qui précède.`,
    },
  };
}

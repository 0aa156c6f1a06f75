import type { FrenchAnalysis } from "../languages/fr/lexicon";
import type { Agreement } from "./agreement";
import { oncePerForm } from "./once-per-form";
import type { TargetWord } from "./target-words";

/** A noun with the determiner that opens its phrase, such as `les conditions météorologiques`. */
export interface NounPhrase {
  /** Index of the determiner or of the number in digits. */
  readonly start: number;
  /** Index of the noun. */
  readonly noun: number;
  /** What may agree with the phrase, one for each reading of its noun that fits the determiner. */
  readonly agreements: readonly Agreement[];
}

/** The gender and number of a determiner (`la`, `plusieurs`, `79`); undefined for any other word. */
const determinerAgreement = oncePerForm(({ lower, text, readings }): Agreement | undefined => {
  if (/^\d+$/.test(text)) return Number(text) > 1 ? { number: "plural" } : undefined;
  const fixed = DETERMINERS.get(lower);
  if (fixed !== undefined) return fixed;
  const reading = readings.find(({ tags }) => tags.some((tag) => /^D[dnpi]$/.test(tag)));
  if (reading === undefined || /^(?:certain|divers|tel|tout|même|autre)/.test(lower))
    return undefined;
  return toAgreement(reading);
});

const DETERMINERS: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ["le", { gender: "masculine", number: "singular" }],
  ["du", { gender: "masculine", number: "singular" }],
  ["au", { gender: "masculine", number: "singular" }],
  ["un", { gender: "masculine", number: "singular" }],
  ["la", { gender: "feminine", number: "singular" }],
  ["une", { gender: "feminine", number: "singular" }],
  ["l'", { number: "singular" }],
  ["les", { number: "plural" }],
  ["des", { number: "plural" }],
  ["aux", { number: "plural" }],
  // mon amie, son histoire: feminine before a vowel.
  ["mon", { number: "singular" }],
  ["ton", { number: "singular" }],
  ["son", { number: "singular" }],
  ...["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"].map(
    (word): [string, Agreement] => [word, { number: "plural" }],
  ),
]);

function toAgreement({ gender, number }: FrenchAnalysis): Agreement {
  return {
    gender: gender === "masculine" || gender === "feminine" ? gender : undefined,
    number: number === "singular" || number === "plural" ? number : undefined,
  };
}

/** What the noun readings of a word can agree with. */
export const nounAgreements = oncePerForm(({ readings }): readonly Agreement[] =>
  readings.filter(isNounReading).map(toAgreement),
);

function isNounReading({ partsOfSpeech }: FrenchAnalysis): boolean {
  return partsOfSpeech.includes("noun");
}

/** True for a word in small letters that some reading has for a noun, and none for a word of grammar. */
const mayBeCommonNoun = oncePerForm((word) => {
  return (
    /^\p{Ll}{2,}/u.test(word.text) &&
    word.readings.some(isNounReading) &&
    !word.readings.some(({ partsOfSpeech: parts, tags }) =>
      parts.some(
        (part) =>
          part === "grammatical" || part === "adverb" || part === "numeral" || tags.includes("W"),
      ),
    )
  );
});

/** True for a word that is an adjective or a participle in every reading that is no noun. */
const isModifier = oncePerForm((word) => {
  return (
    /^\p{Ll}{3,}/u.test(word.text) &&
    word.readings.length > 0 &&
    word.readings.some(({ partsOfSpeech: parts }) => parts.includes("adjective")) &&
    word.readings.every(({ partsOfSpeech: parts }) =>
      parts.some((part) => part === "adjective" || part === "noun"),
    )
  );
});

/** Adjectives that stand before their noun: `les premières mesures`, `deux nouveaux cas`. */
const BEFORE_NOUN =
  /^(?:ancien(?:ne)?s?|nouve(?:au|aux|l|lle|lles)|grande?s?|petite?s?|(?:prem|dern)i(?:er|ère)s?|meilleure?s?|principa(?:l|le|les|ux)|vie(?:ux|il|ille|illes)|long(?:ue)?s?|future?s?|nombreu(?:x|ses?)|différente?s?|importante?s?|proch(?:ain|aine|ains|aines)|bon(?:ne)?s?|belles?|beaux?|bel|haute?s?|mauvaise?s?|jeunes?|autres?|même|mêmes|forte?s?|faibles?|double|simples?|véritables?|vrai(?:e)?s?|gros(?:se)?s?|seule?s?|\p{Ll}+ième)$/u;

/** True for an adjective that usually stands before its noun, ordinals among them. */
export const standsBeforeNoun = oncePerForm(({ lower }) => BEFORE_NOUN.test(lower));

/**
 * The phrase whose noun stands at this index: its determiner directly before it, one adjective of those
 * that stand there between them at most. Undefined where nothing says that the word is a noun.
 */
export function nounPhraseAt(words: readonly TargetWord[], noun: number): NounPhrase | undefined {
  const word = words[noun];
  if (word === undefined || !word.joined || !mayBeCommonNoun(word)) return undefined;
  if (word.lower === "fort" && isVery(words[noun + 1])) return undefined;
  const before = words[noun - 1];
  if (before === undefined) return undefined;
  let start = noun - 1;
  if (standsBeforeNoun(before) && before.joined) start -= 1;
  const determiner = words[start];
  const wanted = determiner === undefined ? undefined : determinerAgreement(determiner);
  if (wanted === undefined) return undefined;
  const readings = nounAgreements(word);
  const fitting = readings.filter((one) => compatible(one, wanted));
  const known = fitting.length > 0 ? fitting : readings;
  return { start, noun, agreements: known.map((one) => joined(wanted, one)) };
}

/** `une fort belle maison`. */
function isVery(next: TargetWord | undefined): boolean {
  return (
    next?.joined === true &&
    next.readings.some(({ partsOfSpeech }) => partsOfSpeech.includes("adjective"))
  );
}

/** What the noun leaves open, its determiner tells. */
function joined(determiner: Agreement, noun: Agreement): Agreement {
  return {
    gender: noun.gender ?? determiner.gender,
    number: noun.number ?? determiner.number,
  };
}

function compatible(a: Agreement, b: Agreement): boolean {
  return (
    (a.gender === undefined || b.gender === undefined || a.gender === b.gender) &&
    (a.number === undefined || b.number === undefined || a.number === b.number)
  );
}

/** A subject that ends before a verb: what agrees with it, and where its phrase begins. */
export interface Subject {
  readonly agreements: readonly Agreement[];
  readonly start: number;
  readonly noun: number;
}

/**
 * The noun phrase that ends right before this word and opens its clause, so that it can only be the subject of the verb there:
 * `Les conditions météorologiques | sont`, `que la clé de sécurité | est`. Undefined where an earlier noun may be the subject.
 */
export function subjectBefore(words: readonly TargetWord[], verb: number): Subject | undefined {
  let end = verb - 1;
  if (words[verb]?.joined !== true) return undefined;
  for (let depth = 0; depth < 3; depth += 1) {
    const phrase = phraseEndingAt(words, end);
    if (phrase === undefined) return undefined;
    const linkAt = outerLink(words, phrase);
    if (linkAt === undefined) {
      return opensClause(words, phrase.start) &&
        !isNoSubject(words[phrase.noun], depth > 0 || isIndefinite(words[phrase.start]))
        ? phrase
        : undefined;
    }
    end = linkAt - 1;
    if (words[linkAt]?.joined !== true) return undefined;
  }
  return undefined;
}

/** `de sécurité` with nothing between is a phrase too: its number stays that of the noun before `de`. */
function phraseEndingAt(words: readonly TargetWord[], end: number): NounPhrase | undefined {
  let noun = end;
  while (noun > end - 3) {
    const word = words[noun];
    if (word === undefined) return undefined;
    const phrase = nounPhraseAt(words, noun);
    if (phrase !== undefined) return phrase;
    const before = words[noun - 1];
    if (
      word.joined &&
      mayBeCommonNoun(word) &&
      before !== undefined &&
      /^(?:de|d')$/.test(before.lower)
    ) {
      return { start: noun, noun, agreements: nounAgreements(word) };
    }
    if (!isModifier(word) || !word.joined) return undefined;
    noun -= 1;
  }
  return undefined;
}

/** Where `de` joins the phrase to a noun before it; undefined when nothing does. */
function outerLink(words: readonly TargetWord[], { start }: NounPhrase): number | undefined {
  const first = words[start];
  const before = words[start - 1];
  if (
    first !== undefined &&
    /^(?:du|des)$/.test(first.lower) &&
    first.joined &&
    !isStarter(before)
  ) {
    return start;
  }
  if (first?.joined === true && before !== undefined && /^(?:de|d')$/.test(before.lower))
    return start - 1;
  return undefined;
}

const STARTERS =
  /^(?:qu'|que|si|quand|lorsqu'|lorsque|car|mais|puisque|puisqu'|où|laquelle|lequel|lesquels|lesquelles|dont|donc|or|pourquoi|comment)$/;

function isStarter(word: TargetWord | undefined): boolean {
  return word !== undefined && STARTERS.test(word.lower);
}

/** At the start of a sentence, after a comma or after a word that opens a clause. */
function opensClause(words: readonly TargetWord[], start: number): boolean {
  const word = words[start];
  if (word === undefined) return false;
  if (start === 0) return true;
  if (!word.joined) return /^\p{Lu}/u.test(word.text);
  // ainsi que notre contrée, tels que l'écoulement: no clause begins there.
  return isStarter(words[start - 1]) && !COMPARISON.test(words[start - 2]?.lower ?? "");
}

const COMPARISON =
  /^(?:ainsi|tels?|telles?|même|mêmes|plus|moins|aussi|autant|autre|autres|autrement|mieux|plutôt|si|ne|n'|entre)$/;

/** Nouns of time, whose verb may have its subject after it (`Le matin vient…`), and groups that a plural may agree with by sense. */
function isNoSubject(word: TargetWord | undefined, hasComplement: boolean): boolean {
  return (
    word === undefined || TIME.test(word.lower) || (hasComplement && QUANTITY.test(word.lower))
  );
}

/** `une bonne partie sont`, `un grand nombre sont`. */
function isIndefinite(word: TargetWord | undefined): boolean {
  return /^(?:une?|la)$/.test(word?.lower ?? "");
}

const TIME =
  /^(?:an|année|jour|journée|semaine|mois|matin|soir|soirée|nuit|fois|hiver|été|printemps|automne|siècle|heure|minute|seconde|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|moment|instant|plupart|beaucoup|peu|trop)s?$/;
const QUANTITY =
  /^(?:majorité|minorité|moitié|tiers|quart|nombre|série|ensemble|groupe|foule|partie|dizaine|douzaine|centaine|millier|million|milliard|poignée|paire|couple|multitude|totalité|sorte|type|espèce|genre|reste|pourcentage|variété|infinité|équipe|cause|manière|façon|cas|suite|point|fin|quantité|gamme|liste|collection|lot|tas)s?$/;

/**
 * True when the phrase's noun is the one that a following adjective agrees with: nothing before the phrase joins it to an
 * earlier noun, as in `la raison principale` after a verb; not in `le directeur de la banque française`.
 */
export function isHead(words: readonly TargetWord[], { start }: NounPhrase): boolean {
  const before = words[start - 1];
  if (before === undefined) return true;
  const first = words[start]?.lower ?? "";
  if (/^aux?$/.test(first)) return false;
  if (words[start]?.joined !== true) return /^\p{Lu}/u.test(words[start]?.text ?? "");
  // parlent des mesures: `des` may be `de les`, but the noun is the head all the same.
  return isStarter(before) || isVerbForm(before);
}

/** `est`, `contient`, `apporter`: a verb whose object or attribute follows. */
function isVerbForm({ lower, readings }: TargetWord): boolean {
  return (
    /^(?:est|a|sont)$/.test(lower) ||
    (readings.length > 0 &&
      readings.every(
        ({ partsOfSpeech: parts, tags }) =>
          parts.includes("verb") && !parts.includes("adjective") && !tags.includes("Q"),
      ))
  );
}

/** The noun before `qui`, where it can only be the antecedent: `une région qui | est`. */
export function antecedentOfWho(
  words: readonly TargetWord[],
  verb: number,
): NounPhrase | undefined {
  if (words[verb - 1]?.lower !== "qui" || words[verb]?.joined !== true) return undefined;
  const phrase = nounPhraseAt(words, verb - 2);
  if (phrase === undefined || words[verb - 1]?.joined !== true) return undefined;
  return isHead(words, phrase) ? phrase : undefined;
}

import { type Agreement, agree, antecedents, nominalAgreements } from "./agreement";
import { antecedentOfWho, nounPhraseAt, subjectBefore } from "./noun-phrase";
import { oncePerForm } from "./once-per-form";
import type { TargetWord } from "./target-words";

/** True when the adjective can agree with none of these. */
export function agreesWithNone(adjective: TargetWord, nouns: readonly Agreement[]): boolean {
  const own = nominalAgreements(adjective.readings);
  return !own.some((one) => nouns.some((noun) => agree(one, noun)));
}

/** True when the adjective agrees with no noun before this word; false where that is not certain. */
export function agreesWithNoNoun(
  words: readonly TargetWord[],
  adjective: TargetWord,
  until: number,
): boolean {
  const nouns = antecedents(words, until);
  return nouns !== undefined && nouns.length > 0 && agreesWithNone(adjective, nouns);
}

/**
 * `les vannes sont ouvert`, `les piles ne doivent pas être jeté`: true when the attribute disagrees with its subject, undefined
 * when no form of être stands before it.
 */
export function attributeDisagrees(words: readonly TargetWord[], at: number): boolean | undefined {
  const adjective = words[at];
  const auxiliaryAt = auxiliaryOf(words, beforeAdverbs(words, at - 1));
  if (adjective === undefined || auxiliaryAt === undefined) return undefined;
  const first = firstOfVerb(words, auxiliaryAt);
  const pronoun = PRONOUNS[words[first - 1]?.lower ?? ""];
  if (pronoun !== undefined) {
    if (isSubjectPronoun(words, first)) return agreesWithNone(adjective, [pronoun]);
    // plusieurs d'entre elles sont mort: whoever the subject is, the verb tells its number.
    const auxiliary = words[auxiliaryAt];
    return auxiliary !== undefined && isOtherNumber(auxiliary, adjective);
  }
  const subject = subjectBefore(words, first) ?? antecedentOfWho(words, first);
  if (subject !== undefined) return agreesWithNone(adjective, subject.agreements);
  return hasOtherSubject(words, first, at)
    ? false
    : disagreesWithAll(words, adjective, auxiliaryAt);
}

/** `n'est pas correctement | verrouillé`: before two adverbs at most. */
function beforeAdverbs(words: readonly TargetWord[], last: number): number {
  if (!isAdverb(words[last])) return last;
  return isAdverb(words[last - 1]) ? last - 2 : last - 1;
}

/** Without a certain subject: the verb is of the other number, or no noun before it fits. */
function disagreesWithAll(
  words: readonly TargetWord[],
  adjective: TargetWord,
  auxiliaryAt: number,
): boolean {
  const auxiliary = words[auxiliaryAt];
  // soit des millionnaires, soit…
  if (auxiliary === undefined || (auxiliary.lower === "soit" && !auxiliary.joined)) return false;
  // `été` and `est` are nouns too: the subject is looked for before them.
  return isOtherNumber(auxiliary, adjective) || agreesWithNoNoun(words, adjective, auxiliaryAt);
}

/** A pronoun before the verb, a subject after it, or a pronoun with its complement: `Aucune des parties n'est responsable`. */
function hasOtherSubject(words: readonly TargetWord[], first: number, at: number): boolean {
  if (first === 0 || NO_SUBJECT.test(words[first - 1]?.lower ?? "")) return true;
  // Ensuite est venue l'ère…
  if (DETERMINER.test(words[at + 1]?.lower ?? "")) return true;
  return words
    .slice(0, first)
    .some(
      ({ lower }, index, all) =>
        /^(?:aucune?|chacune?|une?|certaine?s)$/.test(lower) &&
        /^(?:des|de|d'|du)$/.test(all[index + 1]?.lower ?? ""),
    );
}

/** Where the finite verb stands: `est`, `a été`, `doit (pas) être`; undefined where this is no form of être. */
function auxiliaryOf(words: readonly TargetWord[], verbAt: number): number | undefined {
  const verb = words[verbAt];
  if (verb === undefined || !isFormOfBe(verb)) return undefined;
  if (verb.lower !== "été" && verb.lower !== "être")
    return verb.joined || verbAt > 0 ? verbAt : undefined;
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

/** Not `avec elle est venu…`, where the pronoun may be no subject. */
function isSubjectPronoun(words: readonly TargetWord[], first: number): boolean {
  const word = words[first - 1];
  if (word === undefined || words[first]?.joined !== true) return false;
  return (
    /^ils?$/.test(word.lower) || !word.joined || BEFORE_SUBJECT.test(words[first - 2]?.lower ?? "")
  );
}

const BEFORE_SUBJECT = /^(?:qu'|que|si|s'|lorsqu'|puisqu'|quand|où|mais|donc|car|et)$/;

/** True for a form of être. */
export const isFormOfBe = oncePerForm(({ lower }) => {
  return /^(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|soit|soient|été|être)$/.test(
    lower,
  );
});

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

/**
 * `La liste des patients sont longues`: the singular that opens the sentence has the gender of the attribute, so that the verb took the number
 * of another noun, and the attribute followed it.
 */
export function verbIsWrongToo(words: readonly TargetWord[], at: number): boolean {
  const [verb, adjective] = words.slice(Math.max(0, at - 1), at + 1);
  if (verb === undefined || adjective === undefined) return false;
  if (!/^(?:sont|étaient|seront|furent)$/.test(verb.lower)) return false;
  const head = nounPhraseAt(words, 1) ?? nounPhraseAt(words, 2);
  if (head?.start !== 0 || head.agreements.length === 0) return false;
  const genders = nominalAgreements(adjective.readings).map(({ gender }) => gender);
  return head.agreements.every(
    ({ gender, number }) => number === "singular" && genders.includes(gender),
  );
}

import { antecedents } from "../agreement";
import { defineCheck, type Observation } from "../check";
import { type TargetWord, targetWords } from "../target-words";

// du gaz issu d'une fuite peux s'accumuler · ils arrive · elle peuvent · Les résultats montre que…
// Not `la plupart arrivent`, `une série de pourparlers s'ouvrent` (agreement by sense).

/** Verbs whose person or number no subject of the sentence has. */
export const subjectVerbAgreement = defineCheck(
  {
    id: "subject-verb-agreement",
    category: "fluency/grammar/agreement",
    severity: "minor",
    title: { en: "Agreement of the verb", fr: "Accord du verbe" },
    description: {
      en: "A verb that has not the person or the number of its subject.",
      fr: "Verbe qui n'a pas la personne ou le nombre de son sujet.",
    },
    example: { target: "Le gaz peux s'accumuler." },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined) return [];
    const words = targetWords(segment, french);
    return words.flatMap((word, at) => {
      const persons = verbPersons(word);
      if (persons === undefined) return [];
      const wrong =
        afterPronoun(words, at, persons) ??
        firstOrSecondAlone(words, at, persons) ??
        afterNoun(words, at, persons);
      return wrong === true ? [observe(word)] : [];
    });
  },
);

/** The persons of a word that is a finite verb in every reading; undefined for any other word. */
function verbPersons({ readings, text }: TargetWord): ReadonlySet<string> | undefined {
  // Both are nouns too: a letter, a point of the compass.
  if (/^(?:a|est)$/.test(text)) return new Set(["3s"]);
  if (readings.length === 0 || !/^\p{Ll}{2,}/u.test(text)) return undefined;
  const persons = new Set<string>();
  for (const { partsOfSpeech: parts, tags } of readings) {
    const own = tags.filter((tag) => /^[123][sp]$/.test(tag));
    if (!parts.includes("verb") || parts.length > 1 || own.length === 0 || tags.includes("Q"))
      return undefined;
    for (const person of own) persons.add(person);
  }
  return persons;
}

const SUBJECTS: Readonly<Record<string, string>> = {
  il: "3s",
  elle: "3s",
  on: "3s",
  ils: "3p",
  elles: "3p",
  je: "1s",
  "j'": "1s",
  tu: "2s",
};

/** `ils arrive`, `elle ne peuvent`: the subject stands before the verb, clitics between them at most. */
function afterPronoun(
  words: readonly TargetWord[],
  at: number,
  persons: ReadonlySet<string>,
): boolean | undefined {
  let subjectAt = at - 1;
  while (subjectAt > at - 4 && CLITIC.test(words[subjectAt]?.lower ?? "")) subjectAt -= 1;
  const subject = words[subjectAt];
  const person = SUBJECTS[subject?.lower ?? ""];
  if (person === undefined || subject === undefined || !isJoined(words, subjectAt, at))
    return undefined;
  if (mayBeObject(words, subjectAt)) return undefined;
  return !persons.has(person);
}

/** `avec elle sont venus`, `l'une d'elles est`, `qu'elle et lui`: a pronoun that need not be the subject. */
function mayBeObject(words: readonly TargetWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  return word.joined && /^(?:elles?|on)$/.test(word.lower) && !BEFORE_SUBJECT.test(before.lower);
}

const BEFORE_SUBJECT = /^(?:qu'|que|si|s'|lorsqu'|puisqu'|quand|où|dont|mais|donc|car)$/;

const CLITIC = /^(?:ne|n'|se|s'|me|m'|te|t'|le|la|les|l'|lui|leur|y|en|nous|vous)$/;

function isJoined(words: readonly TargetWord[], from: number, to: number): boolean {
  return words.slice(from + 1, to + 1).every(({ joined }) => joined);
}

/** `du gaz peux`: only first or second person, and nobody of that person in the sentence. */
function firstOrSecondAlone(
  words: readonly TargetWord[],
  at: number,
  persons: ReadonlySet<string>,
): boolean | undefined {
  if ([...persons].some((person) => person !== "1s" && person !== "2s")) return undefined;
  const word = words[at];
  if (word === undefined || word.readings.some(({ tags }) => tags.includes("E"))) return undefined;
  if (words.some(({ lower }) => /^(?:je|j'|tu|t'|moi|toi)$/.test(lower)) || at === 0)
    return undefined;
  return !/-(?:je|tu|moi|toi)$/.test(word.lower) && word.joined ? true : undefined;
}

/** `Les résultats montre que`: a determiner and a noun open the clause, and the verb follows. */
function afterNoun(
  words: readonly TargetWord[],
  at: number,
  persons: ReadonlySet<string>,
): boolean | undefined {
  const noun = words[at - 1];
  const determiner = words[at - 2];
  const verb = words[at];
  if (noun === undefined || determiner === undefined || verb === undefined) return undefined;
  if (!noun.joined || !verb.joined) return undefined;
  const number = DETERMINER_NUMBER[determiner.lower];
  if (number === undefined || !opensClause(words, at - 2)) return undefined;
  if (
    !noun.readings.every(({ partsOfSpeech: parts }) => parts.includes("noun")) ||
    noun.readings.length === 0
  )
    return undefined;
  if (antecedents(words, at) === undefined || COLLECTIVE.test(noun.lower)) return undefined;
  return !persons.has(number);
}

const DETERMINER_NUMBER: Readonly<Record<string, string>> = {
  le: "3s",
  la: "3s",
  "l'": "3s",
  un: "3s",
  une: "3s",
  ce: "3s",
  cet: "3s",
  cette: "3s",
  son: "3s",
  sa: "3s",
  notre: "3s",
  votre: "3s",
  chaque: "3s",
  les: "3p",
  des: "3p",
  ces: "3p",
  ses: "3p",
  nos: "3p",
  vos: "3p",
  leurs: "3p",
  plusieurs: "3p",
  quelques: "3p",
};

const COLLECTIVE =
  /^(?:majorité|minorité|plupart|moitié|tiers|quart|nombre|série|ensemble|groupe|foule|partie|dizaine|douzaine|centaine|millier|million|poignée|paire|couple|multitude|totalité|sorte|type|espèce|reste|pourcentage|variété|infinité)s?$/;

/** At the start of the sentence or after a comma, so that no other subject stands before. */
function opensClause(words: readonly TargetWord[], at: number): boolean {
  return (
    at === 0 || (at > 0 && words[at]?.joined === false && /^\p{Lu}/u.test(words[at]?.text ?? ""))
  );
}

function observe(word: TargetWord): Observation {
  return {
    span: word.span,
    message: {
      en: `“${word.text}” does not agree with its subject.`,
      fr: `« ${word.text} » ne s'accorde pas avec son sujet.`,
    },
  };
}

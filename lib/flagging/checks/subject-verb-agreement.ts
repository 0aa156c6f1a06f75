import { defineCheck, type Observation } from "../check";
import { eachWord } from "../each-word";
import { subjectBefore } from "../noun-phrase";
import { oncePerForm } from "../once-per-form";
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
    return eachWord(words, (word, at) => {
      const persons = verbPersons(word);
      if (persons === undefined) {
        const likely = verbPersonsBeforeObject(words, at);
        return likely !== undefined && afterNoun(words, at, likely) ? [observe(word)] : [];
      }
      const wrong =
        afterMost(words, at, persons) ??
        afterPronoun(words, at, persons) ??
        (firstOrSecondAlone(words, at, persons) && !isInSource(word, segment.source)
          ? true
          : undefined) ??
        (/\b(?:You|We|you|we)\b/.test(segment.source) ? afterYou(words, at, persons) : undefined) ??
        afterNoun(words, at, persons);
      return wrong === true ? [observe(word)] : [];
    });
  },
);

/** patches, profiles: the source's word, no verb. */
function isInSource({ lower }: TargetWord, source: string): boolean {
  return (
    source
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.includes(lower) === true
  );
}

/** The persons of a word that is a finite verb in every reading; undefined for any other word. */
const verbPersons = oncePerForm(({ readings, text }): ReadonlySet<string> | undefined => {
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
});

/** `Ces résultats montre que`: a noun too, but an article or a conjunction after it makes it the verb. */
function verbPersonsBeforeObject(
  words: readonly TargetWord[],
  at: number,
): ReadonlySet<string> | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next?.joined !== true || !/^\p{Ll}{3,}/u.test(word.text))
    return undefined;
  if (!/^(?:qu[e']|le|la|les|l'|un|une|pas|cette|ces)$/.test(next.lower)) return undefined;
  if (word.readings.some(({ tags }) => tags.includes("G") || tags.includes("A"))) return undefined;
  const persons = word.readings.flatMap(({ tags }) =>
    tags.filter((tag) => /^[123][sp]$/.test(tag)),
  );
  return persons.length === 0 ? undefined : new Set(persons);
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
const CLITIC_AFTER_NOUN = /^(?:ne|n'|se|s'|me|m'|le|la|les|l'|lui|leur|y|en)$/;

function isJoined(words: readonly TargetWord[], from: number, to: number): boolean {
  return words.slice(from + 1, to + 1).every(({ joined }) => joined);
}

/** `la plupart d'entre eux parle`, `la plupart des gens pense`: most of them are several. */
function afterMost(
  words: readonly TargetWord[],
  at: number,
  persons: ReadonlySet<string>,
): boolean | undefined {
  const before = words.slice(Math.max(0, at - 4), at);
  if (!isJoined(words, at - 1, at)) return undefined;
  if (!before.some(({ lower }) => lower === "plupart")) return undefined;
  const phrase = before.map(({ lower }) => lower).join(" ");
  return /(?:^|^\S+ )plupart (?:d' (?:entre )?(?:eux|elles)|des \S+s)$/.test(phrase) &&
    !persons.has("3p")
    ? true
    : undefined;
}

/** `Vous peut avoir besoin`: the pronoun opens the sentence or follows a conjunction other than `que`. */
function afterYou(
  words: readonly TargetWord[],
  at: number,
  persons: ReadonlySet<string>,
): boolean | undefined {
  const subjectAt = /^n[e']$/.test(words[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const subject = words[subjectAt];
  const person = { nous: "1p", vous: "2p" }[subject?.lower ?? ""];
  if (person === undefined || subject === undefined || persons.has(person)) return undefined;
  return isJoined(words, subjectAt, at) && opensWithYou(subject, words[subjectAt - 1])
    ? true
    : undefined;
}

/** At the start of a sentence or after a conjunction: elsewhere `vous` may be an object. */
function opensWithYou(subject: TargetWord, before: TargetWord | undefined): boolean {
  return subject.joined
    ? /^(?:si|quand|lorsque|car|puisque)$/.test(before?.lower ?? "")
    : /^\p{Lu}/u.test(subject.text);
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

/** `Les résultats montre que`, `que la saveur seront`: a noun phrase opens the clause, and the verb follows. */
function afterNoun(
  words: readonly TargetWord[],
  at: number,
  persons: ReadonlySet<string>,
): boolean | undefined {
  let first = at;
  while (first > at - 3 && CLITIC_AFTER_NOUN.test(words[first - 1]?.lower ?? "")) first -= 1;
  if (!isJoined(words, first, at)) return undefined;
  const subject = subjectBefore(words, first);
  if (subject === undefined) return undefined;
  const numbers = new Set(subject.agreements.map(({ number }) => number));
  if (numbers.size !== 1) return undefined;
  const [number] = numbers;
  if (number === undefined) return undefined;
  return !persons.has(number === "plural" ? "3p" : "3s");
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

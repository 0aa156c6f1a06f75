import { defineCheck, type Observation } from "../check";
import { eachWord } from "../each-word";
import { oncePerForm } from "../once-per-form";
import { type TargetWord, targetWords } from "../target-words";

// la voiture que j'ai besoin → dont · ce que vous parlez → dont · l'homme que est là → qui · la maison qui je vois → que
// Not `la voiture que j'ai besoin de vendre`, `c'est d'argent que j'ai besoin`, `les héros que sont les pompiers`,
// `dis à cet homme qui je suis`, `la langue que je parle`.

/** A relative pronoun of the wrong function. */
export const relativePronoun = defineCheck(
  {
    id: "relative-pronoun",
    category: "fluency/grammar",
    severity: "minor",
    title: { en: "Relative pronoun", fr: "Pronom relatif" },
    description: {
      en: "Qui is the subject, que the object, dont what takes de.",
      fr: "« Qui » est sujet, « que » complément d'objet, « dont » remplace un complément en « de ».",
    },
    example: { source: "the car that I need", target: "la voiture que j'ai besoin" },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined) return [];
    const words = targetWords(segment, french);
    return eachWord(words, (word, at) => {
      if (!word.joined || !RELATIVES.has(word.lower)) return [];
      const right =
        word.lower === "qui"
          ? objectInstead(words, at)
          : (complementInstead(words, at, segment.source) ??
            subjectInstead(words, at, segment.source));
      return right === undefined ? [] : [observe(word, right)];
    });
  },
);

const RELATIVES = new Set(["que", "qu'", "qui"]);

const SUBJECT = /^(?:je|j'|tu|ils?|elles?|on|nous|vous)$/;

/** `que j'ai besoin`, `que vous parlez`: nothing says of what, so the pronoun must. */
function complementInstead(
  words: readonly TargetWord[],
  at: number,
  source: string,
): string | undefined {
  if (!isAntecedent(words, at - 1)) return undefined;
  const end = verbAfterSubject(words, at + 1);
  if (end === undefined || hasComplement(words, end) || isCleft(words, at)) return undefined;
  const verb = words[end];
  if (verb !== undefined && NEED.test(verb.lower)) return "dont";
  return TALK.test(source) && !LANGUAGE.test(words[at - 1]?.lower ?? "") ? "dont" : undefined;
}

const NEED = /^(?:besoin|envie)$/;
const TALK = /\b(?:talk|speak|spoke|spoken)(?:s|ing|ed)? (?:about|of)\b|\b(?:about|of) which\b/i;
const LANGUAGE =
  /^(?:langue|langage|mot|mots|français|anglais|patois|argot|dialecte|langues|dialectes)$/;

function isCleft(words: readonly TargetWord[], at: number): boolean {
  return words
    .slice(0, at)
    .some(({ lower }, index, all) => /^(?:de|d'|du|des)$/.test(lower) && isBeforeCleft(all, index));
}

/** `c'est d'argent que`, `ce n'est pas de conseils qu'il a besoin`: a form of être stands some words before. */
function isBeforeCleft(words: readonly TargetWord[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 4), index)
    .some(({ lower, keys }) => keys.includes("être") || /^(?:voici|voilà)$/.test(lower));
}

/** A noun or `ce`, `celui` right before: not `je crois que`, `le fait que`. */
function isAntecedent(words: readonly TargetWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (/^(?:ce|celui|celle|ceux|celles)$/.test(word.lower)) {
    // jusqu'à ce que, parce que, à ce que
    return !/^(?:à|de|parce|en|sur)$/.test(words[at - 1]?.lower ?? "");
  }
  return isNounAt(words, at);
}

const OPENS_A_CLAUSE =
  /^(?:fait|impression|idée|fois|moment|jour|point|temps|preuve|peur|sorte|façon|manière|condition|heure|avis|sentiment|certitude|espoir|crainte|cas|mesure|signe|instant|nuit|soir|matin|année|dommage|doute|bruit|nouvelle|pensée|conviction|aveu|plus|moins|bien)s?$/;

/** A noun, told from an adjective or a verb by its determiner where it may be one. */
function isNounAt(words: readonly TargetWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !mayBeNoun(word)) return false;
  return isPlainNoun(word) || (word.joined && DETERMINER.test(words[at - 1]?.lower ?? ""));
}

const DETERMINER =
  /^(?:une?|l[ea]s?|l'|des|du|ces?|cet|cette|[mts]on|[mts]a|[mts]es|nos|vos|notre|votre|leurs?|aux?|quelques|plusieurs|deux|trois)$/;

const mayBeNoun = oncePerForm(
  ({ text, lower, readings }) =>
    /^\p{Ll}{3,}$/u.test(text) &&
    !OPENS_A_CLAUSE.test(lower) &&
    readings.some(({ partsOfSpeech: parts }) => parts.includes("noun")) &&
    !readings.some(({ partsOfSpeech: parts }) =>
      parts.some((part) => part === "grammatical" || part === "adverb"),
    ),
);

const isPlainNoun = oncePerForm(({ readings }) =>
  readings.every(
    ({ partsOfSpeech: parts }) => !parts.includes("adjective") && !parts.includes("verb"),
  ),
);

/** The index of `besoin` or of a form of parler that ends `(que) vous n'avez pas besoin`; undefined where the clause is another. */
function verbAfterSubject(words: readonly TargetWord[], start: number): number | undefined {
  if (!SUBJECT.test(words[start]?.lower ?? "")) return undefined;
  for (let at = start + 1; at < start + 6; at += 1) {
    const word = words[at];
    if (word?.joined !== true || /^(?:en|y|de|d')$/.test(word.lower)) return undefined;
    if (NEED.test(word.lower)) return isHad(words.slice(start, at)) ? at : undefined;
    if (word.keys.includes("parler")) return at;
    if (!isHelper(word)) return undefined;
  }
  return undefined;
}

const isHad = (words: readonly TargetWord[]) => words.some(({ keys }) => keys.includes("avoir"));

/** What may stand between the subject and the word looked for. */
function isHelper({ lower, keys }: TargetWord): boolean {
  return (
    /^(?:ne|n'|pas|jamais|toujours|vraiment|peut-être|aussi|le|plus|tant|tellement|très|bien|souvent|déjà|encore|beaucoup)$/.test(
      lower,
    ) ||
    ["avoir", "pouvoir", "vouloir", "aller", "devoir", "pourriez"].some((verb) =>
      keys.includes(verb),
    )
  );
}

/** Some `de` in what follows, or a clause: the complement is there. */
function hasComplement(words: readonly TargetWord[], end: number): boolean {
  return words.slice(end + 1, end + 7).some(({ lower, joined }, index, all) => {
    const isReached = all.slice(0, index + 1).every((one) => one.joined);
    return (
      (isReached || !joined) &&
      /^(?:de|d'|du|des|que|qu'|à|au|aux|avec|comme|pour|avant|si|anglais|français)$/.test(lower)
    );
  });
}

/** `l'homme que est là`, `les gens que sont fatigués`: no other subject follows. */
function subjectInstead(
  words: readonly TargetWord[],
  at: number,
  source: string,
): string | undefined {
  const verb = words[at + 1];
  if (words[at]?.lower !== "que" || verb?.joined !== true) return undefined;
  if (!isNominal(words, at - 1) || !/\b(?:who|which|that|whose)\b/i.test(source)) return undefined;
  if (/^(?:est|a|ont|était|étaient|avait|avaient|aura|auront|aurait|auraient)$/.test(verb.text))
    return "qui";
  return isThirdPerson(verb) && !hasSubjectAfter(words, at + 2) ? "qui" : undefined;
}

function isNominal(words: readonly TargetWord[], at: number): boolean {
  return /^(?:ce|celui|celle|ceux|celles)$/.test(words[at]?.lower ?? "") || isNounAt(words, at);
}

/** A verb of the third person in every reading. */
const isThirdPerson = oncePerForm(
  ({ text, readings }) =>
    /^\p{Ll}{3,}$/u.test(text) &&
    readings.length > 0 &&
    readings.every(
      ({ partsOfSpeech: parts, tags }) =>
        parts.includes("verb") && tags.some((tag) => /^3[sp]$/.test(tag)) && !tags.includes("Q"),
    ),
);

/** A word to the end of the clause that may be the subject or begin it. */
function hasSubjectAfter(words: readonly TargetWord[], start: number): boolean {
  for (let at = start; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || (!word.joined && at > start)) return false;
    if (!word.joined || mayBeSubject(word)) return true;
  }
  return false;
}

const mayBeSubject = oncePerForm(
  ({ text, readings }) =>
    /^[\p{Lu}\d]/u.test(text) ||
    readings.length === 0 ||
    readings.some(({ partsOfSpeech: parts }) =>
      parts.some((part) => part === "determiner" || part === "name" || part === "numeral"),
    ) ||
    readings.every(({ partsOfSpeech: parts }) => parts.includes("noun")) ||
    /^(?:tous|toutes|l'|chacune?|certain[es]*|plusieurs|ceux|celui|celles?|moi|toi|lui|eux|elles?|nous|vous|beaucoup|tant|rien|personne)$/.test(
      text,
    ),
);

/** `la maison qui je vois`; `qui il est` asks who somebody is. */
function objectInstead(words: readonly TargetWord[], at: number): string | undefined {
  const [subject, verb] = words.slice(at + 1, at + 3);
  if (subject?.joined !== true || !/^(?:je|j'|tu|ils?|elles?|on)$/.test(subject.lower))
    return undefined;
  if (verb === undefined || !verb.joined || verb.keys.includes("être") || !isNominal(words, at - 1))
    return undefined;
  const asks = words.slice(0, at).some(({ keys }) => keys.some((key) => ASKING.has(key)));
  const isImpersonal =
    subject.lower === "il" && /^(?:faut|faudra|fallait|fallut|s'|y)$/.test(verb.lower);
  if (asks || isImpersonal) return undefined;
  return /^(?:je|j'|tu)$/.test(subject.lower) ? "que" : "qu'";
}

const ASKING = new Set(
  "dire demander savoir ignorer révéler montrer voir expliquer rappeler apprendre deviner prouver".split(
    " ",
  ),
);

function observe(word: TargetWord, right: string): Observation {
  return {
    span: word.span,
    message: { en: `The pronoun here is ${right}.`, fr: `Le pronom est ici « ${right} ».` },
    // Of `qu'` the space after it would be left, and `qu'il` becomes `dont il`.
    ...(right === "qu'" || word.lower === "qu'" ? {} : { suggestion: right }),
  };
}

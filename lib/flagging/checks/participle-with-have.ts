import { defineCheck, type Observation } from "../check";
import { eachWord } from "../each-word";
import { nounAgreements } from "../noun-phrase";
import { oncePerForm } from "../once-per-form";
import { type TargetWord, targetWords } from "../target-words";

// Les mesures qu'elle a prises agrees, for the object stands before; Elle a prises des mesures does not.
// Je les ai brûlé: `les` stands before it. Not `il les a vu partir`, `elle les a fait venir`.
// La police a arrêtés trois hommes · Not `combien en a-t-il vus`, `il les a vus`, `elle s'est vue`.

/** A participle after `avoir` that agrees although no object stands before it, or does not although `les` does. */
export const participleWithHave = defineCheck(
  {
    id: "participle-with-have",
    category: "fluency/grammar/agreement",
    severity: "minor",
    title: { en: "Participle after avoir", fr: "Participe après « avoir »" },
    description: {
      en: "After avoir a participle agrees with an object that stands before it, and with nothing else.",
      fr: "Après « avoir », le participe s'accorde avec un complément placé avant, et avec rien d'autre.",
    },
    example: { target: "Elle a utilisée des images satellites." },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined) return [];
    const words = targetWords(segment, french);
    return eachWord(words, (word, at) => {
      if (!word.joined) return [];
      if (lacksPlural(words, at)) return [withObjectBefore(word)];
      const noun = nounOfRelative(words, at);
      if (noun !== undefined) return [withNounBefore(word, noun)];
      return agreesWithNothing(words, at) ? [withoutObject(word)] : [];
    });
  },
);

/** `a arrêtés trois hommes`: the object follows. */
function agreesWithNothing(words: readonly TargetWord[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || !isAgreeingParticiple(word)) return false;
  const auxiliaryAt = ADVERB.test(words[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const auxiliary = words[auxiliaryAt];
  if (auxiliary === undefined || !HAVE.test(auxiliary.text) || next?.joined !== true) return false;
  return ARTICLE.test(next.lower) && !hasObjectBefore(words, auxiliaryAt);
}

function withoutObject({ span, text }: TargetWord): Observation {
  return {
    span,
    message: {
      en: `No object stands before “${text}”: it does not agree.`,
      fr: `Aucun complément ne précède « ${text} » : il reste invariable.`,
    },
  };
}

/** `je les ai brûlé`: no infinitive follows, whose object `les` could be, nor anything that could be an attribute. */
function lacksPlural(words: readonly TargetWord[], at: number): boolean {
  const word = words[at];
  const [pronoun, auxiliary] = words.slice(Math.max(0, at - 2), at);
  if (word === undefined || auxiliary?.joined !== true || !HAVE.test(auxiliary.text)) return false;
  if (pronoun?.text !== "les" || !isSingularParticiple(word)) return false;
  const next = words[at + 1];
  return next?.joined !== true || AFTER_OBJECT.test(next.lower);
}

const AFTER_OBJECT =
  /^(?:dans|sur|avec|pour|par|hier|ce|cette|et|mais|avant|après|chez|sans|en|il|elle|tous|toutes)$/;

/** Not `fait`, `laissé`, nor verbs whose infinitive is often left out: `il les a voulu`. */
const isSingularParticiple = oncePerForm(
  ({ text, readings }) =>
    /^\p{Ll}{3,}[éiu]$/u.test(text) &&
    !/^(?:laissé|voulu|pensé|permis|envoyé|entendu)$/.test(text) &&
    readings.some(({ tags }) => tags.includes("Q")) &&
    readings.every(({ number }) => number === "singular"),
);

function withObjectBefore({ span, text }: TargetWord): Observation {
  return {
    span,
    message: {
      en: `“les” stands before “${text}”: it takes the plural.`,
      fr: `« les » précède « ${text} » : il se met au pluriel.`,
    },
  };
}

/** `les lettres qu'il avait envoyé`: the noun that the participle should agree with. */
function nounOfRelative(words: readonly TargetWord[], at: number): TargetWord | undefined {
  const participle = words[at];
  const before = words.slice(Math.max(0, at - RELATIVE.length), at);
  const [, noun] = before;
  if (participle === undefined || noun === undefined || !isRelative(before)) return undefined;
  if (COMPLETED.test(noun.lower) || !isMasculineParticiple(participle)) return undefined;
  const next = words[at + 1];
  if (next?.joined === true && !AFTER_RELATIVE.test(next.lower)) return undefined;
  return disagrees(participle, noun) ? noun : undefined;
}

/** A determiner, its noun, que, a pronoun and avoir; `qu'il` is no word apart. */
function isRelative(before: readonly TargetWord[]): boolean {
  return RELATIVE.every((pattern, at) => {
    const word = before[at];
    return word !== undefined && (word.joined || at % 3 === 0) && pattern.test(word.lower);
  });
}

function disagrees(participle: TargetWord, noun: TargetWord): boolean {
  const nouns = nounAgreements(noun);
  const isInvariable = participle.readings.some(({ number }) => number === "invariable");
  return (
    nouns.length > 0 &&
    noun.readings.length === nouns.length &&
    (nouns.every(({ gender }) => gender === "feminine") ||
      (!isInvariable && nouns.every(({ number }) => number === "plural")))
  );
}

/** What follows a relative clause, or stands in it without being an object. */
const AFTER_RELATIVE =
  /^(?:dans|sur|avec|pour|par|hier|et|mais|avant|après|chez|sans|en|à|au|aux|est|sont|était|étaient|sera|seront|ont|avait|avaient)$/;
const SUBJECT = /^(?:j'|tu|il|elle|on|nous|vous|ils|elles)$/;
const BEFORE_NOUN =
  /^(?:la|les|des|une|cette|ces|ma|ta|sa|mes|tes|ses|nos|vos|leurs|quelques|plusieurs|deux|trois|aux)$/;

/** Nouns whose `que` may open a clause of its own (`la preuve qu'il a menti`), and what is measured or counted. */
const COMPLETED =
  /^(?:preuves?|idées?|choses?|fois|impression|certitude|conviction|crainte|peur|nouvelle|condition|conclusion|façon|manière|sorte|raisons?|mesure|époque|années?|heures?|minutes?|secondes?|semaines?|journées?|soirées?|jours|mois|ans|kilomètres|mètres|euros|dollars|francs|sommes?|possibilité|probabilité|chance|réalité|vérité|rumeurs?|hypothèse|théorie|thèse|promesse|assurance|confirmation|déclarations?|affirmation|allégations?|opinion|sensation|illusion|efforts)$/;

/** A participle of verbs that take an object, in the masculine singular; not those that an infinitive is often left out after. */
const isMasculineParticiple = oncePerForm(
  ({ text, readings }) =>
    /^\p{Ll}{2,}$/u.test(text) &&
    !/^(?:laissé|voulu|pensé|permis|entendu|vu|fallu|pu|dû|su|cru|dit|fait|valu|coûté|pesé|duré|vécu|dormi|marché|couru|espéré|souhaité|promis|prévu|imaginé|affirmé|déclaré|annoncé)$/.test(
      text,
    ) &&
    readings.some(
      ({ tags, partsOfSpeech }) => tags.includes("Q") && partsOfSpeech.includes("adjective"),
    ) &&
    readings.every(
      ({ tags, gender, number }) =>
        !tags.includes("Q") || (gender === "masculine" && number !== "plural"),
    ),
);

function withNounBefore({ span, text }: TargetWord, noun: TargetWord): Observation {
  return {
    span,
    message: {
      en: `“${text}” agrees with “${noun.text}”, which stands before it.`,
      fr: `« ${text} » s'accorde avec « ${noun.text} », placé avant.`,
    },
  };
}

const HAVE = /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|avons|avez|ai)$/;
const RELATIVE = [BEFORE_NOUN, /^\p{Ll}{3,}$/u, /^qu[e']$/, SUBJECT, HAVE];
const ADVERB = /^(?:pas|également|aussi|déjà|toujours|ensuite|ainsi|plus|jamais|récemment)$/;
const ARTICLE =
  /^(?:le|la|les|l'|un|une|des|du|ce|cette|ces|son|sa|ses|leur|leurs|plusieurs|trois|deux|quatre)$/;

/** A participle in the feminine or the plural that is nothing else. */
function isAgreeingParticiple({ text, readings }: TargetWord): boolean {
  return (
    /^\p{Ll}{3,}$/u.test(text) &&
    readings.length > 0 &&
    readings.every(
      ({ tags, gender, number }) =>
        tags.includes("Q") && (gender === "feminine" || number === "plural"),
    )
  );
}

/** A relative, an interrogative or a pronoun anywhere before the auxiliary may be the object. */
function hasObjectBefore(words: readonly TargetWord[], auxiliary: number): boolean {
  return words
    .slice(0, auxiliary)
    .some(
      ({ lower }, at) =>
        /^(?:qu[e']|quel.*|lequel|laquelle|lesquel.*|combien|dont)$/.test(lower) ||
        (at === auxiliary - 1 && /^(?:les?|la|l'|me|m'|te|t'|se|s'|nous|vous|en)$/.test(lower)),
    );
}

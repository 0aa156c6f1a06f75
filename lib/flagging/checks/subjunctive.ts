import { defineCheck, type Observation } from "../check";
import { eachWord } from "../each-word";
import { subjectBefore } from "../noun-phrase";
import { oncePerForm } from "../once-per-form";
import { isOfClass } from "../phrase-pattern";
import { type TargetWord, targetWords } from "../target-words";

// jusqu'à ce que la valeur souhaitée est affichée → s'affiche, soit affichée · bien que le filtre est propre
// Not `jusqu'à ce que la pompe démarre`, which may be either mood.

/** An indicative after a conjunction that takes the subjunctive. */
export const subjunctive = defineCheck(
  {
    id: "subjunctive",
    category: "fluency/grammar/tense",
    severity: "minor",
    title: { en: "Subjunctive missing", fr: "Subjonctif manquant" },
    description: {
      en: "After bien que, afin que, jusqu'à ce que and the like the verb is in the subjunctive.",
      fr: "Après bien que, afin que, jusqu'à ce que et semblables, le verbe est au subjonctif.",
    },
    example: { target: "Attendez jusqu'à ce que le voyant est vert." },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined) return [];
    const words = targetWords(segment, french);
    return eachWord(words, (word, at) => {
      if (isStraySubjunctive(words, at)) return [observeStray(word)];
      if (!/^(?:que|qu')$/.test(word.lower) || !takesSubjunctive(words, at)) return [];
      const verbAt = verbOfClause(words, at);
      const verb = words[verbAt];
      if (verb === undefined || verbAt - at > 7 || !isClause(words, at, verbAt)) return [];
      if (verb.readings.some(({ tags }) => tags.includes("Sp") || tags.includes("Sq"))) return [];
      const participle = words[verbAt + 1];
      const end = participle?.joined === true && isOfClass(participle, "pp") ? participle : verb;
      return [
        {
          span: { start: verb.span.start, end: end.span.end },
          message: {
            en: `The subjunctive is missing after “${conjunction(words, at)}”.`,
            fr: `Le subjonctif manque après « ${conjunction(words, at)} ».`,
          },
        },
      ];
    });
  },
);

/** The first word after the conjunction that is a finite verb, or may be one right after `il`, `vous`: `avant qu'il part`. */
function verbOfClause(words: readonly TargetWord[], at: number): number {
  return words.findIndex(
    (one, index) =>
      index > at &&
      (isFiniteVerb(one) ||
        (index > at + 1 &&
          SUBJECT_PRONOUN.test(words[index - 1]?.lower ?? "") &&
          mayBeIndicative(one))),
  );
}

const SUBJECT_PRONOUN = /^(?:je|j'|tu|ils?|elles?|on|nous|vous)$/;

/** `part` is a noun too, `vis` may be the past; a form of the subjunctive, an infinitive is let be. */
const mayBeIndicative = oncePerForm(
  ({ readings }) =>
    readings.some(({ tags }) => tags.some((tag) => /^I[pqsf]$|^K$/.test(tag))) &&
    !readings.some(
      ({ tags, partsOfSpeech: parts }) =>
        tags.some((tag) => /^(?:S[pq]|Y|P)$/.test(tag)) ||
        parts.includes("grammatical") ||
        parts.includes("determiner"),
    ),
);

/** `L'installation requière un mot de passe.`: the subject opens the sentence, and no `que` stands before the verb. */
function isStraySubjunctive(words: readonly TargetWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !word.joined || !isSubjunctive(word)) return false;
  if (
    /^(?:soit|soient|puisse|puissent|vive|vivent|fût|dussé|fusse|eût|eussent|dût|veuillez|veuille)$/.test(
      word.lower,
    )
  )
    return false;
  const subject = subjectBefore(words, at);
  return (
    subject !== undefined &&
    !words.slice(0, at).some(({ lower }) => /^(?:que|qu'|qui|dont)$/.test(lower))
  );
}

const isSubjunctive = oncePerForm(
  ({ readings }) =>
    readings.length > 0 &&
    readings.every(
      ({ tags }) => (tags.includes("Sp") || tags.includes("Sq")) && !tags.includes("Ip"),
    ),
);

function observeStray(word: TargetWord): Observation {
  return {
    span: word.span,
    message: {
      en: `Nothing calls for the subjunctive “${word.text}”.`,
      fr: `Rien n'appelle le subjonctif « ${word.text} ».`,
    },
  };
}

function conjunction(words: readonly TargetWord[], at: number): string {
  return `${words[at - 1]?.text ?? ""} ${words[at]?.text ?? ""}`.trim();
}

function takesSubjunctive(words: readonly TargetWord[], at: number): boolean {
  const before = words
    .slice(Math.max(0, at - 3), at)
    .map(({ lower }) => lower)
    .join(" ");
  // `si bien que`, `on voit bien que` take the indicative: bien opens its clause.
  return (
    /(?:^|[ '])(?:jusqu' à ce|afin|pour|quoi|avant|à moins|de peur|de crainte|en attendant|sans|pourvu)$/.test(
      before,
    ) ||
    VOLITION.test(before) ||
    UNWILLING.test(before) ||
    /(?:^| )(?:il faut|faut|il est (?:possible|important|nécessaire|essentiel|impossible|obligatoire)|est (?:possible|important|nécessaire|essentiel|impossible|obligatoire))$/.test(
      before,
    ) ||
    (words[at - 1]?.lower === "bien" &&
      (words[at - 1]?.joined !== true || /^(?:et|mais|car|donc)$/.test(words[at - 2]?.lower ?? "")))
  );
}

/**
 * Verbs of will, doubt and feeling: `je veux que`, `nous doutons que`, `il est heureux que`. Not `ne veut que`, only, `ce qu'il veut qu'elle`,
 * nor the past of vouloir, after which a fact may stand: `le hasard a voulu que`.
 */
const VOLITION =
  /^(?!.*(?:^| )n[e']? )(?:.* )?(?:veu[xt]|voul(?:ons|ez)|veulent|voudr(?:ais|ait|ions|iez|aient)|(?:je|j'|il|elle|on|nous|vous|ils|elles) (?:souhait|exig|préfér|dout|regrett|aimer|préférer)(?:e|es|ons|eons|ez|ent|ais|ait|ions|iez|aient)|j' aimer(?:ais|ait)|(?:faudra|faudrait|fallait|fallut)|(?:ai|as|a|avons|avez|ont|avais|avait|avaient) (?:peur|besoin|hâte|envie)|(?:est|suis|sommes|êtes|sont|étais|était|étaient) (?:heureu(?:x|se|ses)|contente?s?|surprise?s?|désolée?s?|tristes?|fi(?:er|ère|ers|ères)|ravie?s?|étonnée?s?|déçue?s?)|se peut|est temps|est (?:indispensable|impératif|souhaitable|essentiel|dommage|préférable|rare|crucial|regrettable))$/;

/** `il ne veut pas que` */
const UNWILLING =
  /(?:^| )(?:veu[xt]|voul(?:ons|ez|ais|ait|aient)|veulent|voudr(?:ais|ait)|souhait(?:e|ons|ez|ent|ait)) pas$/;

/** `est` is a point of the compass too, `a` a letter. */
const AUXILIARY = /^(?:est|a|va|fait)$/;

const isFiniteVerb = oncePerForm((word): boolean => {
  return (
    (isOfClass(word, "verb") || AUXILIARY.test(word.lower)) &&
    word.readings.some(({ tags }) => tags.some((tag) => /^I[pqsf]$|^K$/.test(tag))) &&
    !word.readings.some(
      ({ tags }) => tags.includes("Q") || tags.includes("Y") || tags.includes("P"),
    )
  );
});

/** No comma, relative or second conjunction between: the verb found is the clause's own. */
function isClause(words: readonly TargetWord[], from: number, to: number): boolean {
  return words
    .slice(from + 1, to + 1)
    .every(
      ({ joined, lower }) => joined && !/^(?:qui|que|qu'|dont|où|si|lorsque|quand)$/.test(lower),
    );
}

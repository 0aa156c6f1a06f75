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
      const verbAt = words.findIndex((one, index) => index > at && isFiniteVerb(one));
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
    /(?:^| )(?:il faut|faut|il est (?:possible|important|nécessaire|essentiel|impossible|obligatoire)|est (?:possible|important|nécessaire|essentiel|impossible|obligatoire))$/.test(
      before,
    ) ||
    (words[at - 1]?.lower === "bien" &&
      (words[at - 1]?.joined !== true || /^(?:et|mais|car|donc)$/.test(words[at - 2]?.lower ?? "")))
  );
}

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

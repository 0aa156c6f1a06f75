import { defineCheck } from "../check";
import { eachWord } from "../each-word";
import { oncePerForm } from "../once-per-form";
import { type TargetWord, targetWords } from "../target-words";

// Si j'aurais su, je serais venu. · S'ils seraient d'accord, on partirait.
// Not `Il se demande si elle pourrait venir`, an indirect question, nor `Si l'on pourrait croire…`, a concession.

/** A conditional after the `si` of a condition, which takes the imperfect or the pluperfect. */
export const conditionalAfterSi = defineCheck(
  {
    id: "conditional-after-si",
    category: "fluency/grammar",
    severity: "minor",
    title: { en: "Conditional after « si »", fr: "Conditionnel après « si »" },
    description: {
      en: "A condition with « si » has the imperfect: « si j'avais su ».",
      fr: "Une condition avec « si » se met à l'imparfait : « si j'avais su ».",
    },
    example: { target: "Si nous serions riches, nous voyagerions." },
    languages: { target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined || !/(?<!\p{L})s(?:i |['’]ils? )/iu.test(segment.target)) return [];
    const words = targetWords(segment, french);
    return eachWord(words, (word, at) => {
      const verb = opensCondition(word) ? verbAfter(words, at + 1) : undefined;
      if (verb === undefined || !isConditional(verb)) return [];
      return [
        {
          span: verb.span,
          message: {
            en: `After “si” the imperfect stands, not “${verb.text}”.`,
            fr: `Après « si », on met l'imparfait, pas « ${verb.text} ».`,
          },
        },
      ];
    });
  },
);

/** At the beginning of a sentence or after a comma; elsewhere it may be an indirect question. */
function opensCondition({ lower, joined }: TargetWord): boolean {
  return !joined && /^(?:si|s')$/.test(lower);
}

const SUBJECT = /^(?:je|j'|tu|il|elle|nous|vous|ils|elles)$/;
const PRONOUN = /^(?:ne|n'|me|m'|te|t'|se|s'|le|la|les|l'|lui|leur|nous|vous|y|en)$/;

function verbAfter(words: readonly TargetWord[], at: number): TargetWord | undefined {
  if (!SUBJECT.test(words[at]?.lower ?? "")) return undefined;
  let next = at + 1;
  while (words[next]?.joined === true && PRONOUN.test(words[next]?.lower ?? "")) next += 1;
  return words[next]?.joined === true ? words[next] : undefined;
}

const isConditional = oncePerForm(
  ({ readings }) => readings.length > 0 && readings.every(({ tags }) => tags.includes("K")),
);

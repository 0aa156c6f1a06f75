import { CLAUSE_OPENERS } from "../../languages/en-fr/clause-openers";
import { defineCheck, type Observation } from "../check";
import type { SegmentToCheck } from "../segment-to-check";
import { sourceWords } from "../source-words";
import { type TargetWord, targetWords } from "../target-words";

// …mental capabilities unless they are supervised. → …capacités mentales réduites.
// Not `unless asked` → `sauf demande`, nor a target as long as its source, which says it in other words.

interface Opener {
  readonly english: readonly string[];
  readonly french: ReadonlySet<string>;
  readonly stems: readonly string[];
}

const OPENERS: readonly Opener[] = CLAUSE_OPENERS.trim()
  .split("\n")
  .map((line) => {
    const [english = "", french = ""] = line.split(" ; ");
    const words = french.split(", ");
    return {
      english: english.split(" "),
      french: new Set(words.filter((word) => !word.endsWith("*"))),
      stems: words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
    };
  });

/** The last clause of a source sentence that the target has not: marked at the target's end. */
export const clauseOmitted = defineCheck(
  {
    id: "clause-omitted",
    category: "accuracy/omission",
    severity: "major",
    title: { en: "Clause left out", fr: "Proposition omise" },
    description: {
      en: "The source ends with a clause or a parenthesis that nothing in the target answers.",
      fr: "La source se termine par une proposition ou une parenthèse à laquelle rien ne répond.",
    },
    example: {
      source: "Children must not use it unless they are supervised.",
      target: "Les enfants doivent s'en abstenir.",
    },
    languages: { source: "en", target: "fr" },
  },
  (segment, _facts, { french }) => {
    const { source, target } = segment;
    if (french === undefined || target.length > source.length * 1.05) return [];
    if (source.length < 30 || target.trim() === "") return [];
    const words = targetWords(segment, french);
    const missing = OPENERS.find((opener) => isLost(opener, segment, words));
    if (missing === undefined) return [];
    return [observe(target, missing.english.join(" "))];
  },
);

/** The opener stands in the second half of the source, with a clause behind it, and nothing answers it. */
function isLost(opener: Opener, segment: SegmentToCheck, words: readonly TargetWord[]): boolean {
  const source = sourceWords(segment);
  const [first = "", ...rest] = opener.english;
  const [at] = source.at.get(first) ?? [];
  if (at === undefined || at < source.words.length / 3 || source.words.length - at < 4)
    return false;
  if (source.words[at]?.forms[0] !== first) return false;
  if (!rest.every((word, index) => source.words[at + index + 1]?.forms[0] === word)) return false;
  return !words.some(
    ({ lower }, index) =>
      opener.french.has(lower) ||
      opener.french.has(`${words[index - 1]?.lower ?? ""} ${lower}`) ||
      opener.stems.some((stem) => lower.startsWith(stem)),
  );
}

function observe(target: string, english: string): Observation {
  const end = target.trimEnd().length;
  return {
    span: { start: end - 1, end },
    message: {
      en: `What the source says from “${english}” on is missing.`,
      fr: `Il manque ce que la source dit à partir de « ${english} ».`,
    },
  };
}

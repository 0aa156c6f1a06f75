import { CLOSED_SETS } from "../../languages/en-fr/closed-sets";
import { defineCheck, type Observation } from "../check";
import type { SegmentToCheck } from "../segment-to-check";
import { sourceWords } from "../source-words";
import { type TargetWord, targetWords } from "../target-words";

// hundreds of kilometres away → à des centaines de mètres · since February → depuis janvier · east of Athens → à l'ouest
// Not `24 hours → un jour`: a number converts its unit, and `units` looks at those.

interface Member {
  readonly english: ReadonlySet<string>;
  readonly french: ReadonlySet<string>;
  readonly name: string;
}

const SETS: readonly (readonly Member[])[] = CLOSED_SETS.trim()
  .split("\n\n")
  .map((paragraph) =>
    paragraph.split("\n").map((line) => {
      const [english = "", french = ""] = line.split(" ; ");
      return {
        english: new Set(english.split(", ")),
        french: new Set(french.split(", ")),
        name: french.split(", ")[0] ?? "",
      };
    }),
  );

const FRENCH: ReadonlySet<string> = new Set(
  SETS.flatMap((set) => set.flatMap(({ french }) => [...french])),
);

/** A unit, a month, a day, a direction or a colour that is another than the source's. */
export const exchangedWord = defineCheck(
  {
    id: "exchanged-word",
    category: "accuracy/mistranslation",
    severity: "major",
    title: { en: "One for another", fr: "L'un pour l'autre" },
    description: {
      en: "A unit, a month, a day, a direction or a colour is another than in the source.",
      fr: "Unité, mois, jour, direction ou couleur qui n'est pas celle de la source.",
    },
    example: { source: "since February", target: "depuis janvier" },
    languages: { source: "en", target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined || segment.source === "") return [];
    const words = targetWords(segment, french).filter(
      ({ text, lower }) => FRENCH.has(lower) && (text !== lower || !isWordOfGrammar(lower)),
    );
    if (words.length === 0) return [];
    const english = new Set(sourceWords(segment).words.map(({ text }) => text));
    if (MINUTES_OF_A_MEETING.test(segment.source)) english.delete("minutes");
    return SETS.flatMap((set) => compare({ set, english, words, segment }));
  },
);

// The minutes of last week's meeting → le compte rendu; not `ten minutes of rest`.
const MINUTES_OF_A_MEETING =
  /\bminutes (?:of|from) (?:the|our|your|its|their|this|that|last|yesterday|each|every|all)\b/;

interface Comparison {
  readonly set: readonly Member[];
  readonly english: ReadonlySet<string>;
  readonly words: readonly TargetWord[];
  readonly segment: SegmentToCheck;
}

/** One member that only the source has and one that only the target has. */
function compare({ set, english, words, segment }: Comparison): Observation[] {
  const said = set.filter((member) => haveCommon(member.english, english));
  if (said.length === 0) return [];
  const lost = said.filter((member) => !words.some((word) => isOneOf(word, member)));
  const added = set.filter(
    (member) => !said.includes(member) && words.some((word) => isOneOf(word, member)),
  );
  const [original, ...moreLost] = lost;
  const [other, ...moreAdded] = added;
  if (original === undefined || other === undefined || moreLost.length + moreAdded.length > 0)
    return [];
  if (isConverted(segment.source, original)) return [];
  const [wrong, ...again] = words.filter((word) => isOneOf(word, other));
  if (wrong === undefined || again.length > 0) return [];
  return [
    {
      span: wrong.span,
      message: {
        en: `The source says ${original.name}, the target “${wrong.text}”.`,
        fr: `La source dit ${original.name}, la cible « ${wrong.text} ».`,
      },
    },
  ];
}

function haveCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of some) if (others.has(word)) return true;
  return false;
}

/** `l'été` is summer, `a été` is not; `est` after l', à or vers is the east. */
function isOneOf({ text, lower }: TargetWord, { french }: Member): boolean {
  return french.has(lower) && (text !== lower || !isWordOfGrammar(lower));
}

const isWordOfGrammar = (lower: string) => lower === "est" || lower === "été";

/** `24 hours`, `a few days`, `two weeks`: said with a number, the unit may be another and the length the same. */
function isConverted(source: string, { english }: Member): boolean {
  return [...english].some((word) =>
    new RegExp(
      `(?:\\d|\\b(?:an?|one|two|three|four|five|six|ten|twelve|few|half|several))[ -]${word}\\b`,
      "i",
    ).test(source),
  );
}

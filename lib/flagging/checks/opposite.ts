import { ONE_WAY_OPPOSITES, OPPOSITES } from "../../languages/en-fr/opposites";
import { defineCheck, type Observation } from "../check";
import { saysNegatedOpposite } from "../negated-opposites";
import { type SourceReading, sourceHasAny, sourceWords } from "../source-words";
import { type TargetWord, targetWords } from "../target-words";

// turn the dial clockwise → tournez la molette dans le sens antihoraire
// R-32 is flammable → le R-32 est ininflammable
// Not `rose from a low` → `parti d'un minimum`: the source has both.

interface Opposites {
  /** A line that is read in one direction, and only where French says the same the same way round. */
  readonly isOneWay: boolean;
  readonly english: readonly string[][];
  readonly french: ReadonlySet<string>;
  readonly otherEnglish: readonly string[][];
  readonly otherFrench: ReadonlySet<string>;
}

function readLines(table: string, isOneWay: boolean): Opposites[] {
  return table.split("\n").flatMap((line) => {
    const [english, french, otherEnglish, otherFrench] = line.split(" ; ").map(list);
    if (english === undefined || french === undefined) return [];
    if (otherEnglish === undefined || otherFrench === undefined) return [];
    return [
      {
        isOneWay,
        english: split(english),
        french: new Set(french),
        otherEnglish: split(otherEnglish),
        otherFrench: new Set(otherFrench),
      },
    ];
  });
}

const TWO_WAY = readLines(OPPOSITES, false);
const PAIRS: readonly Opposites[] = [
  ...TWO_WAY,
  ...TWO_WAY.map((one) => ({
    isOneWay: false,
    english: one.otherEnglish,
    french: one.otherFrench,
    otherEnglish: one.english,
    otherFrench: one.french,
  })),
  ...readLines(ONE_WAY_OPPOSITES, true),
];

/** The pairs whose wrong word a French word may be. */
const BY_OTHER_FRENCH = new Map<string, Opposites[]>();
for (const pair of PAIRS) {
  for (const word of pair.otherFrench) {
    BY_OTHER_FRENCH.set(word, [...(BY_OTHER_FRENCH.get(word) ?? []), pair]);
  }
}

function list(text: string): string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function split(phrases: readonly string[]): string[][] {
  return phrases.map((phrase) => phrase.split(" "));
}

/** A French word that says the opposite of the source's. */
export const opposite = defineCheck(
  {
    id: "opposite",
    category: "accuracy/mistranslation",
    severity: "major",
    title: { en: "Opposite sense", fr: "Sens contraire" },
    description: {
      en: "The target says the opposite of a word of the source, as clockwise and antihoraire.",
      fr: "La cible dit le contraire d'un mot de la source, comme clockwise et antihoraire.",
    },
    example: { source: "Turn it clockwise.", target: "Tournez dans le sens antihoraire." },
    languages: { source: "en", target: "fr" },
  },
  (segment, _facts, { french }) => {
    if (french === undefined || segment.source === "") return [];
    const source = sourceWords(segment);
    const words = targetWords(segment, french);
    if (isDeniedOnOneSide(segment.source, words)) return [];
    const suspects = new Set<Opposites>();
    for (const { keys } of words) {
      for (const key of keys) for (const pair of BY_OTHER_FRENCH.get(key) ?? []) suspects.add(pair);
    }
    const mayBeTurned = TURNED.test(segment.source);
    // Never leave it open → gardez-le toujours fermé · they rarely fail → ils réussissent presque toujours
    if (suspects.size > 0 && mayBeTurned && saysNegatedOpposite(source, words)) return [];
    return [...suspects].flatMap((pair) =>
      pair.isOneWay && mayBeTurned ? [] : contradictions(pair, source, words),
    );
  },
);

/** What French may say the other way round: `was not rich` → `était pauvre`, `washed before eating` → `mangea après s'être lavé`. */
const TURNED =
  /\b(?:not|no|never|without|hardly|scarcely|rarely|seldom|cannot|nor|none|rather than)\b|n['’]t\b|\b(?:before|after) \w+ing\b/i;

/**
 * `failed to rank` → `n'ont pas réussi`, `do not disconnect it` → `laissez-le branché`: an opposite and a denial make the same.
 */
function isDeniedOnOneSide(source: string, words: readonly TargetWord[]): boolean {
  return words.some(({ lower }) => DENIAL.has(lower))
    ? !/\b(?:not|never|without|less)\b|n['’]t\b/i.test(source)
    : /\b(?:not|never|cannot)\b|n['’]t\b/i.test(source);
}

const DENIAL = new Set("ne n' pas non sans ni moins jamais contrairement lieu".split(" "));

function contradictions(
  pair: Opposites,
  source: SourceReading,
  words: readonly TargetWord[],
): Observation[] {
  if (!sourceHasAny(source, pair.english) || sourceHasAny(source, pair.otherEnglish)) return [];
  if (words.some((word) => isOneOf(word, pair.french))) return [];
  const [wrong, ...more] = words.filter((word) => isOneOf(word, pair.otherFrench));
  if (wrong === undefined || more.length > 0) return [];
  const [usual = ""] = pair.french;
  const english = pair.english.find((phrase) => sourceHasAny(source, [phrase]))?.join(" ") ?? "";
  return [
    {
      span: wrong.span,
      message: {
        en: `The source says “${english}”${usual === "" ? "" : ` (${usual})`}, the target the opposite.`,
        fr: `La source dit « ${english} »${usual === "" ? "" : ` (${usual})`}, la cible le contraire.`,
      },
    },
  ];
}

function isOneOf(word: TargetWord, set: ReadonlySet<string>): boolean {
  return word.keys.some((key) => set.has(key));
}

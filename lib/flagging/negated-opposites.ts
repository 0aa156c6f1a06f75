import { NEGATED_OPPOSITES } from "../languages/en-fr/negated-opposites";
import { type SourceReading, sourceHasAny } from "./source-words";
import type { TargetWord } from "./target-words";

interface NegatedOpposite {
  readonly english: readonly string[][];
  readonly french: ReadonlySet<string>;
}

const listed = (text = "") => text.split(",").map((word) => word.trim());

const LINES: readonly NegatedOpposite[] = NEGATED_OPPOSITES.trim()
  .split("\n")
  .map((line) => {
    const [english, french] = line.split(" ; ");
    return { english: listed(english).map((word) => [word]), french: new Set(listed(french)) };
  });

/** True where the target may say by an opposite what the source denies: `is not cheap` → `est cher`. */
export function saysNegatedOpposite(source: SourceReading, words: readonly TargetWord[]): boolean {
  return LINES.some(
    ({ english, french }) =>
      words.some(({ lower, keys }) => french.has(lower) || keys.some((key) => french.has(key))) &&
      sourceHasAny(source, english),
  );
}

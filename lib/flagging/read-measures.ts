import { UNITS } from "../languages/en-fr/units";
import { oncePerText } from "../text/once-per-text";
import type { Span } from "../text/span";
import type { NumberToken } from "./read-numbers";

/** A number with the unit that it stands before. */
export interface Measure {
  readonly readings: readonly string[];
  /** The unit's place in the table. */
  readonly unit: number;
  readonly text: string;
  /** The number with its unit when that is an abbreviation, else the unit. */
  readonly span: Span;
}

/** What one unit is in another. */
export interface Conversion {
  readonly factor: number;
  /** Added after the factor: the scales of temperature have other zeros. */
  readonly offset: number;
  readonly unit: number;
}

interface UnitNames {
  readonly byName: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}

const LINES = UNITS.trim()
  .split("\n")
  .map((line) => line.split(" ; "));
const ENGLISH = readNames(0);
const FRENCH = readNames(1);

/** The metric unit that translators convert a unit to, where they do. */
export const CONVERSIONS: ReadonlyMap<number, Conversion> = new Map(
  LINES.flatMap(([, , conversion], unit) => {
    const [factor, metric = "", offset = "0"] = conversion?.split(" ") ?? [];
    const to = FRENCH.byName.get(metric);
    return factor === undefined || to === undefined
      ? []
      : [[unit, { factor: Number(factor), offset: Number(offset), unit: to }]];
  }),
);

function readNames(side: number): UnitNames {
  const byName = new Map(
    LINES.flatMap((line, unit) =>
      (line[side] ?? "").split(", ").map((name): [string, number] => [name, unit]),
    ),
  );
  // miles per hour before miles, mètres carrés before mètres.
  const long = [...byName.keys()].filter((name) => /\P{L}/u.test(name));
  const names = long.sort((a, b) => b.length - a.length).join("|");
  const spaced = names.replaceAll(" ", "[ \\u00a0-]").replaceAll("'", "['’]");
  return {
    byName,
    pattern: new RegExp(`^([ \\u00a0\\u202f-]?)(${spaced}|\\p{L}+)(?![\\p{L}\\d²³/·^])`, "iu"),
  };
}

/** The measures among the numbers of a text in English or French. */
export function readMeasures(
  text: string,
  numbers: readonly NumberToken[],
  language: "en" | "fr",
): Measure[] {
  const { byName, pattern } = language === "en" ? ENGLISH : FRENCH;
  return numbers.flatMap(({ span, readings, kind }) => {
    if (kind === "code") return [];
    const [whole = "", gap = "", word = ""] =
      pattern.exec(text.slice(span.end, span.end + 40)) ?? [];
    const unit = byName.get(canonical(word));
    if (unit === undefined || (word.length === 1 && gap === "-")) return [];
    const end = span.end + whole.length;
    const start = word.length <= 3 ? span.start : end - word.length;
    return [{ readings, unit, text: text.slice(span.start, end), span: { start, end } }];
  });
}

const canonical = oncePerText((word) =>
  word
    .toLowerCase()
    .replace(/[ \u00a0-]/g, " ")
    .replace("’", "'"),
);

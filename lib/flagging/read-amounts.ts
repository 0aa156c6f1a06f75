import { CURRENCIES } from "../languages/en-fr/currencies";
import type { Span } from "../text/span";
import type { NumberToken } from "./read-numbers";

/** A number with the money that it counts. */
export interface Amount {
  readonly number: NumberToken;
  /** ISO codes of the currencies that may be meant. */
  readonly currencies: ReadonlySet<string>;
  /** What the money is called: `$`, `euros`, `EUR`. */
  readonly name: string;
  readonly span: Span;
}

interface CurrencyNames {
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly before: RegExp;
  readonly after: RegExp;
}

/** What may stand between a number and its money: 3.5 million dollars, 3,5 M€, 2 milliards d'euros. */
const SCALE =
  "(?:[ \\u00a0\\u202f-]?(?:hundred|thousand|million|billion|trillion|bn|mille|millions|milliards?|billions|m|k|M|Md|k))*";

const LINES = CURRENCIES.trim()
  .split("\n")
  .map((line) => line.split(" ; "));
const ENGLISH = readNames(1);
const FRENCH = readNames(2);

function readNames(side: number): CurrencyNames {
  const codes = new Map<string, Set<string>>();
  for (const line of LINES) {
    for (const name of line[side]?.split(", ") ?? []) {
      codes.set(name, new Set([...(codes.get(name) ?? []), ...(line[0] ?? "").split(" ")]));
    }
  }
  const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length);
  const all = longestFirst.map(toPattern).join("|");
  const short = longestFirst.filter((name) => /^[A-Z]{3}$|\P{L}$/u.test(name)).map(toPattern);
  return {
    codes,
    before: new RegExp(`(?<![\\p{L}\\p{N}])(${short.join("|")})[ \\u00a0\\u202f]?$`, "u"),
    after: new RegExp(
      `^${SCALE}[ \\u00a0\\u202f-]?(?:d['’]|de[ \\u00a0])?(${all})(?!\\p{L}|[ \\u00a0]?\\d)`,
      "u",
    ),
  };
}

function toPattern(name: string): string {
  return name.replace(/[.$]/g, "\\$&").replace(/[ \u00a0]/g, "[ \\u00a0\\u202f]");
}

/** The amounts of money among the numbers of a text in English or French. */
export function readAmounts(
  text: string,
  numbers: readonly NumberToken[],
  language: "en" | "fr",
): Amount[] {
  const names = language === "en" ? ENGLISH : FRENCH;
  return numbers.flatMap((number) => {
    if (number.kind === "code") return [];
    const found = nameAfter(text, number, names) ?? nameBefore(text, number, names);
    if (found === undefined) return [];
    const { name, start } = found;
    const currencies = names.codes.get(name.replace(/[\u00a0\u202f]/g, " "));
    if (currencies === undefined) return [];
    return [{ number, currencies, name, span: { start, end: start + name.length } }];
  });
}

interface FoundName {
  readonly name: string;
  readonly start: number;
}

/** How far a name of money may reach: `milliards de dollars des États-Unis`. */
const REACH = 50;

function nameAfter(text: string, { span }: NumberToken, { after }: CurrencyNames) {
  const match = after.exec(text.slice(span.end, span.end + REACH));
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  return { name, start: span.end + match[0].length - name.length } satisfies FoundName;
}

function nameBefore(text: string, { span }: NumberToken, { before }: CurrencyNames) {
  const from = Math.max(0, span.start - 8);
  const match = before.exec(text.slice(from, span.start));
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  return { name, start: from + match.index } satisfies FoundName;
}

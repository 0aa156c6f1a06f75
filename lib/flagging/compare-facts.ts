import { withoutAccents } from "../text/without-accents";
import type { DocumentFacts } from "./document-facts";
import type { SegmentToCheck } from "./segment-to-check";

/** Which segments other facts may concern: `none`, `all`, or those that mention one of some words. */
export type FactsChange = "none" | "all" | readonly string[];

/** What any segment may be looked at by. */
const HABITS = [
  "address",
  "quotation",
  "punctuationSpace",
  "dash",
  "ellipsis",
  "apostrophe",
] as const satisfies readonly (keyof DocumentFacts)[];

/** More words than this are looked for in each segment no faster than all checks run. */
const MOST_WORDS = 200;

/** Tells which segments have to be looked at again when a document teaches something else than before. */
export function compareFacts(before: DocumentFacts, after: DocumentFacts): FactsChange {
  if (before.version !== after.version) return "all";
  if (HABITS.some((habit) => before[habit] !== after[habit])) return "all";
  const words = [
    ...difference(before.names, after.names),
    ...difference(before.repeated, after.repeated),
    ...difference(before.acronyms.map(toLine), after.acronyms.map(toLine)).map(firstOf),
    // The plural of a term's last word may have another ending: batteries.
    ...difference(before.terms.map(toLine), after.terms.map(toLine)).map((line) =>
      firstOf(line).replace(/y$/, ""),
    ),
  ];
  if (words.length === 0) return "none";
  return words.length > MOST_WORDS ? "all" : [...new Set(words)].sort();
}

/** What only one of two lists has. */
function difference(before: readonly string[], after: readonly string[]): string[] {
  const had = new Set(before);
  const has = new Set(after);
  return [...before.filter((one) => !has.has(one)), ...after.filter((one) => !had.has(one))];
}

const toLine = ({ source, target }: { readonly source: string; readonly target: string }) =>
  `${source}\n${target}`;
const firstOf = (line: string) => line.split("\n")[0] ?? "";

/** Tells whether one of the words stands in a segment, whatever its capitals and accents. */
export function mentionOf(words: readonly string[]): (segment: SegmentToCheck) => boolean {
  const folded = words.map(fold);
  return ({ source, target }) => {
    const text = fold(`${source}\n${target}`);
    return folded.some((word) => text.includes(word));
  };
}

const fold = (text: string) => withoutAccents(text.toLowerCase());

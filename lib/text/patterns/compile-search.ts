import { allMatches } from "../all-matches";
import { sliceSpan } from "../span";
import { escapePattern } from "./escape-pattern";
import { fillTemplate, findUnknownGroup } from "./fill-template";
import {
  compilePattern,
  findMatches,
  isProblem,
  type PatternMatch,
  type SearchBudget,
} from "./pattern";
import type { PatternProblem } from "./pattern-problem";
import { standsAlone } from "./stands-alone";

/** What is searched for. */
export interface Search {
  readonly text: string;
  /** The text is a pattern of RE2's syntax. */
  readonly isPattern: boolean;
  readonly matchesCase: boolean;
  /** Only where a word begins and ends: `eau` in `l’eau`, but not in `eau-forte`. */
  readonly isWholeWord: boolean;
  /** What is put in place of a match, with its groups as `$1` where it is a pattern; null when nothing is. */
  readonly replacement: string | null;
}

/** A place that was found, and what it becomes; the text of the match itself where nothing is replaced. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
}

/** Where in a search something is wrong. */
export interface SearchProblem extends PatternProblem {
  readonly field: "find" | "replacement";
}

/** Finds the places in a text, in order; a pattern stops when the budget is spent. */
export type Finder = (text: string, budget: SearchBudget) => Hit[];

/** Makes a search ready, or says what is wrong with it. Places that would stay what they are, are no hits. */
export function compileSearch(search: Search): Finder | SearchProblem {
  return search.isPattern ? patternFinder(search) : literalFinder(search);
}

/**
 * A space stands for any space, and a straight apostrophe for both: nobody can see which of them a text has. The no-break
 * space and the curly apostrophe stand for themselves, so that they can be looked for.
 */
const LOOSE: Readonly<Record<string, string>> = { " ": "[ \\u00A0\\u202F]", "'": "['’]" };

function literalFinder({ text, matchesCase, isWholeWord, replacement }: Search): Finder {
  const source = escapePattern(text.normalize("NFC")).replaceAll(
    /[ ']/g,
    (sign) => LOOSE[sign] ?? sign,
  );
  const pattern = new RegExp(source, matchesCase ? "gu" : "giu");
  const isLoose = text.includes("'");
  return (within) =>
    allMatches(within, pattern).flatMap((match): Hit[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isWholeWord && !standsAlone(within, span)) return [];
      const suggestion = asWritten(replacement ?? match[0], match[0], isLoose);
      return isChange(suggestion, match[0], replacement) ? [{ ...span, suggestion }] : [];
    });
}

/** The apostrophe of the text stays the one that it is when the person typed the one that stands for both. */
function asWritten(replacement: string, found: string, isLoose: boolean): string {
  return isLoose && found.includes("’") ? replacement.replaceAll("'", "’") : replacement;
}

function patternFinder(search: Search): Finder | SearchProblem {
  const { text, isWholeWord, replacement } = search;
  const pattern = compilePattern(text, search);
  if (isProblem(pattern)) return { ...pattern, field: "find" };
  const numbers = Array.from({ length: pattern.groupCount + 1 }, (_none, index) => `${index}`);
  const known = new Set([...numbers, ...pattern.groupNames]);
  const unknown = findUnknownGroup(replacement ?? "", known);
  if (unknown) return { ...unknown, field: "replacement" };
  const suggest = ({ groups }: PatternMatch, found: string) =>
    replacement === null ? found : fillTemplate(replacement, groups);
  return (within, budget) =>
    findMatches(pattern, within, { atMost: Number.POSITIVE_INFINITY, budget }).flatMap(
      (match): Hit[] => {
        const { span } = match;
        if (isWholeWord && !standsAlone(within, span)) return [];
        const found = sliceSpan(within, span);
        const suggestion = suggest(match, found);
        return isChange(suggestion, found, replacement) ? [{ ...span, suggestion }] : [];
      },
    );
}

const isChange = (suggestion: string, found: string, replacement: string | null) =>
  replacement === null || suggestion !== found;

/** Whether making a search ready came to nothing. */
export function isSearchProblem(compiled: Finder | SearchProblem): compiled is SearchProblem {
  return typeof compiled !== "function";
}

/**
 * A pattern of LIKE that every text has which a plain search finds something in: what a database can leave out the rest
 * with. Undefined when nothing can be left out: a pattern may mean anything.
 */
export function likePattern({ text, isPattern, matchesCase }: Search): string | undefined {
  if (isPattern) return undefined;
  // Whether É and é are the same letter depends on the database: any character may stand there.
  const open = matchesCase ? /[ ']/gu : /[ ']|[^\p{ASCII}]/gu;
  const escaped = text.normalize("NFC").replaceAll(/[\\%_]/g, String.raw`\$&`);
  return `%${escaped.replaceAll(open, (sign) => (sign === " " || sign === "'" ? "_" : "%"))}%`;
}

import { RE2JS, RE2JSSyntaxException } from "re2js";
import type { Span } from "../span";
import { explainSyntaxError } from "./explain-syntax-error";
import type { PatternProblem } from "./pattern-problem";

/** How the text of a pattern is meant. */
export interface PatternOptions {
  /** No letter, digit or underscore next to a match. */
  readonly isWholeWord: boolean;
  readonly matchesCase: boolean;
}

/** A pattern that is ready to search with. */
export interface Pattern {
  readonly expression: RE2JS;
  /** Which group of the expression is the whole match. */
  readonly whole: 0 | 1;
  readonly groupCount: number;
  readonly groupNames: readonly string[];
  /** Instructions of the program: a search takes at most this many steps for each code unit. */
  readonly size: number;
}

/** A place where a pattern matches. */
export interface PatternMatch {
  readonly span: Span;
  /** What each group holds, by number and by name: `0` is the whole; empty when it took no part. */
  readonly groups: ReadonlyMap<string, string>;
}

/** What searches may still cost: a count, shared by all that look at one segment. */
export interface SearchBudget {
  steps: number;
}

/** A larger program would take a second for the longest segment: `a{500}` has 502. */
const MAX_SIZE = 500;

/** What `\b` calls a letter ends with ASCII: to it, `é` in `été` is the end of a word. */
const WORD = String.raw`\p{L}\p{M}\p{N}_`;

/** Compiles a pattern of RE2's syntax, or says what is wrong with it. */
export function compilePattern(
  text: string,
  { isWholeWord, matchesCase }: PatternOptions,
): Pattern | PatternProblem {
  const flags = matchesCase ? 0 : RE2JS.CASE_INSENSITIVE;
  try {
    const plain = RE2JS.compile(text, flags);
    if (plain.programSize() > MAX_SIZE) return { fault: "pattern-too-large", at: null, text: "" };
    if (plain.matcher("").find()) return { fault: "matches-empty", at: null, text: "" };
    // A search that only looked at the neighbours of a match would miss `category` for `cat|category`.
    const whole = String.raw`(?:\A|[^${WORD}])(${text})(?:[^${WORD}]|\z)`;
    const expression = isWholeWord ? RE2JS.compile(whole, flags) : plain;
    return {
      expression,
      whole: isWholeWord ? 1 : 0,
      groupCount: plain.groupCount(),
      groupNames: Object.keys(plain.namedGroups()),
      size: expression.programSize(),
    };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return explainSyntaxError(text, error.error, error.input ?? "");
  }
}

/** Whether compiling came to nothing. */
export function isProblem(compiled: Pattern | PatternProblem): compiled is PatternProblem {
  return "fault" in compiled;
}

/** The places where a pattern matches, at most so many, in order and apart from each other; empty ones mark nothing. */
export function findMatches(
  pattern: Pattern,
  text: string,
  { atMost, budget }: { readonly atMost: number; readonly budget: SearchBudget },
): PatternMatch[] {
  const matches: PatternMatch[] = [];
  const matcher = pattern.expression.matcher(text);
  let from = 0;
  while (matches.length < atMost && from < text.length) {
    budget.steps -= pattern.size * (text.length - from);
    if (budget.steps < 0 || !matcher.find(from)) break;
    const span = { start: matcher.start(pattern.whole), end: matcher.end(pattern.whole) };
    if (span.end > span.start) matches.push({ span, groups: readGroups(pattern, matcher) });
    from = span.end > from ? span.end : from + 1;
  }
  return matches;
}

function readGroups(
  { whole, groupCount, groupNames }: Pattern,
  matcher: ReturnType<RE2JS["matcher"]>,
): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (let number = 0; number <= groupCount; number++) {
    groups.set(String(number), matcher.group(number + whole) ?? "");
  }
  for (const name of groupNames) groups.set(name, matcher.group(name) ?? "");
  return groups;
}

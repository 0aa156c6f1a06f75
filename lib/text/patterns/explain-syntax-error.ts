import type { PatternFault, PatternProblem } from "./pattern-problem";
import { scanPattern } from "./scan-pattern";

/** What re2js says, as far as it has a sentence of its own here. */
const FAULTS: Readonly<Record<string, PatternFault>> = {
  "missing closing )": "unclosed-group",
  "unexpected )": "unopened-group",
  "missing closing ]": "unclosed-class",
  "invalid escape sequence": "unknown-escape",
  "trailing backslash at end of expression": "unknown-escape",
  "invalid character class range": "unknown-class",
  "missing argument to repetition operator": "nothing-to-repeat",
  "invalid nested repetition operator": "nested-repeat",
  "invalid repeat count": "repeat-too-large",
  "duplicate capture group name": "group-name",
  "invalid named capture": "group-name",
  "expression too large": "pattern-too-large",
  "expression nests too deeply": "pattern-too-large",
};

/** Says what the parser found wrong with a pattern; `snippet` is the part of it that the parser names. */
export function explainSyntaxError(
  pattern: string,
  error: string,
  snippet: string,
): PatternProblem {
  const fault = sharper(FAULTS[error] ?? "syntax", snippet);
  const index = placeOf(pattern, fault, snippet);
  // A group or a class that stays open is named with all of the pattern: its sign says enough.
  const isSign = SIGNS.has(fault) || snippet === "";
  const text = isSign ? pattern.slice(index, index + 1) : snippet;
  return { fault, at: characterAt(pattern, index), text };
}

const SIGNS: ReadonlySet<PatternFault> = new Set([
  "unclosed-group",
  "unopened-group",
  "unclosed-class",
]);

/** RE2 has neither back-references nor look-around, and tells them from other faults by nothing but the text. */
function sharper(fault: PatternFault, snippet: string): PatternFault {
  if (/^\\(?:\d|k)/.test(snippet)) return "back-reference";
  if (/^\(\?(?:<?[=!]|>)/.test(snippet)) return "look-around";
  return fault;
}

function placeOf(pattern: string, fault: PatternFault, snippet: string): number {
  if (fault === "unclosed-group" || fault === "unopened-group") {
    const { unclosed, unopened } = unbalanced(pattern);
    return (fault === "unclosed-group" ? unclosed : unopened) ?? 0;
  }
  if (snippet === "") return pattern.length - 1;
  if (pattern.endsWith(snippet)) return pattern.length - snippet.length;
  return Math.max(0, pattern.indexOf(snippet));
}

function unbalanced(pattern: string): { unclosed?: number | undefined; unopened?: number } {
  const open: number[] = [];
  for (const { index, kind, text } of scanPattern(pattern)) {
    if (kind !== "other") continue;
    if (text === "(") open.push(index);
    if (text === ")" && open.pop() === undefined) return { unopened: index };
  }
  return { unclosed: open.at(-1) };
}

/** People count characters from one, not code units. */
export function characterAt(pattern: string, index: number): number {
  return Array.from(pattern.slice(0, index)).length + 1;
}

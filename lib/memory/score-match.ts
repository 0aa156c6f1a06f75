import type { MatchToken } from "./match-tokens";

/** A comma is not worth a word. */
const WEIGHTS: Readonly<Record<MatchToken["kind"], number>> = { word: 1, number: 1, mark: 0.25 };

/** Another number is typed over, while another word may change the sentence around it. */
const OTHER_NUMBER = 0.5;

/** `The` for `the`. */
const OTHER_CASE = 0.25;

/** What is not the same is never called exact. */
const BEST_FUZZY = 99;

/**
 * How much of one sentence another one has, from 0 to 99, as post-editors know it: the share of words that need no edit, in the
 * longer of the two.
 */
export function scoreMatch(asked: readonly MatchToken[], other: readonly MatchToken[]): number {
  const longer = Math.max(weightOf(asked), weightOf(other));
  if (longer === 0) return 0;
  const similarity = 1 - distance(asked, other) / longer;
  return Math.min(BEST_FUZZY, Math.floor(100 * similarity));
}

/** What a sentence weighs: its words, and a little for its marks. */
export function weightOf(tokens: readonly MatchToken[]): number {
  return tokens.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
}

/** The weighted edit distance (Wagner and Fischer 1974), a row of the table at a time. */
function distance(asked: readonly MatchToken[], other: readonly MatchToken[]): number {
  let above = [0];
  for (const token of other) above.push((above.at(-1) ?? 0) + WEIGHTS[token.kind]);
  for (const token of asked) {
    const weight = WEIGHTS[token.kind];
    const row = [(above[0] ?? 0) + weight];
    other.forEach((candidate, at) => {
      const replaced = (above[at] ?? 0) + replacement(token, candidate);
      const left = (row[at] ?? 0) + WEIGHTS[candidate.kind];
      row.push(Math.min(replaced, left, (above[at + 1] ?? 0) + weight));
    });
    above = row;
  }
  return above.at(-1) ?? 0;
}

function replacement(one: MatchToken, other: MatchToken): number {
  if (one.text === other.text) return 0;
  if (one.kind !== other.kind) return WEIGHTS[one.kind] + WEIGHTS[other.kind];
  if (one.lower === other.lower) return OTHER_CASE;
  return one.kind === "number" ? OTHER_NUMBER : WEIGHTS[one.kind];
}

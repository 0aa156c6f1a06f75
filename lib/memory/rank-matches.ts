import { comparable, type MatchToken, matchTokens } from "./match-tokens";
import { scoreMatch, weightOf } from "./score-match";

/** The least that is worth a look: below, translating anew is as fast. */
const LEAST_PERCENT = 70;

/** The same text. */
const EXACT = 100;

/** The same text after the same text. */
const IN_CONTEXT = 101;

/** Cells of the edit distance's table for all candidates together: about 20 ms. */
const MOST_CELLS = 1_000_000;

/** What is asked for: a source, and the source before it: empty at the beginning of a text, null where that is not known. */
export interface AskedSource {
  readonly source: string;
  readonly previous: string | null;
}

/** An entry of a memory, as far as it is compared. */
export interface MatchCandidate extends AskedSource {
  readonly target: string;
}

/** An entry that is like what was asked for. */
export interface RankedMatch<Candidate> {
  readonly entry: Candidate;
  /** 70 to 99; 100 for the same text, 101 for the same text after the same text. */
  readonly percent: number;
  /** How many entries say the same. */
  readonly times: number;
  /** Numbers that only the asked source has, and those that only the entry's has. */
  readonly numbers: { readonly asked: readonly string[]; readonly entry: readonly string[] };
}

/**
 * The entries that are like the source, the likest first; of those that are equally like it, the one that was given first. Entries
 * that say the same are one.
 */
export function rankMatches<Candidate extends MatchCandidate>(
  asked: AskedSource,
  candidates: readonly Candidate[],
): RankedMatch<Candidate>[] {
  const own = comparable(asked.source);
  const tokens = matchTokens(own);
  let cells = 0;
  const ranked = new Map<string, RankedMatch<Candidate>>();
  for (const entry of candidates) {
    const text = comparable(entry.source);
    const others = matchTokens(text);
    const percent = own === text ? exactPercent(asked, entry) : fuzzyPercent(tokens, others, cells);
    if (own !== text) cells += tokens.length * others.length;
    if (percent < LEAST_PERCENT) continue;
    const key = JSON.stringify([text, entry.target]);
    const same = ranked.get(key);
    const times = (same?.times ?? 0) + 1;
    const better = same && same.percent >= percent ? same : undefined;
    const numbers = better?.numbers ?? differingNumbers(tokens, others);
    ranked.set(key, { percent, entry, ...better, times, numbers });
  }
  return [...ranked.values()].toSorted((one, other) => other.percent - one.percent);
}

function exactPercent(asked: AskedSource, entry: AskedSource): number {
  if (asked.previous === null || entry.previous === null) return EXACT;
  return comparable(asked.previous) === comparable(entry.previous) ? IN_CONTEXT : EXACT;
}

function fuzzyPercent(
  asked: readonly MatchToken[],
  other: readonly MatchToken[],
  cells: number,
): number {
  if (cells + asked.length * other.length > MOST_CELLS) return 0;
  const weights = [weightOf(asked), weightOf(other)];
  // What is so much shorter cannot be like it.
  if (Math.min(...weights) * 100 < Math.max(...weights) * LEAST_PERCENT) return 0;
  return scoreMatch(asked, other);
}

function differingNumbers(asked: readonly MatchToken[], entry: readonly MatchToken[]) {
  return { asked: numbersBut(asked, entry), entry: numbersBut(entry, asked) };
}

/** The numbers of a sentence that another one has not, or not as often. */
function numbersBut(tokens: readonly MatchToken[], others: readonly MatchToken[]): string[] {
  const left = others.filter(isNumber).map(({ text }) => text);
  return tokens
    .filter(isNumber)
    .map(({ text }) => text)
    .filter((text) => {
      const at = left.indexOf(text);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
}

const isNumber = ({ kind }: MatchToken) => kind === "number";

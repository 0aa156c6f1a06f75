import type { Severity } from "./finding";

/** What is known of a segment that tells how likely it needs work. */
export interface RiskFacts {
  /** Its open flags by severity. */
  readonly flags: Readonly<Partial<Record<Severity, number>>>;
  /** How sure the alignment is of its link, 0 to 1. */
  readonly confidence: number;
  /** What a person said of the link. */
  readonly link: "accepted" | "doubtful" | "moved" | null;
  /** Whether the target is still the machine's. */
  readonly isUntouched: boolean;
  readonly sourceWords: number;
}

/** One thing that makes a segment risky. */
export interface RiskReason {
  readonly kind: "serious" | "slight" | "link" | "untouched" | "length";
  /** Flags, per cent of doubt, or words; 0 where there is nothing to count. */
  readonly count: number;
  /** How likely the segment needs work for this reason alone, 0 to 1. */
  readonly likelihood: number;
}

/** How likely a segment needs work. */
export interface Risk {
  /** 0 to 100. */
  readonly score: number;
  /** What makes it so, the weightiest first. */
  readonly reasons: readonly RiskReason[];
}

/**
 * How likely the text under a flag has to be changed. Rough, and only their order matters: a serious flag mostly, a minor one is often a
 * matter of house style, and a note asks for nothing.
 */
const BY_SEVERITY: Readonly<Record<Severity, number>> = {
  critical: 0.9,
  major: 0.6,
  minor: 0.25,
  neutral: 0.05,
};
/** Errors a word in machine translation that no flag tells of: one in two hundred. */
const PER_WORD = 0.005;
/** Somebody who left the machine's text as it is may not have read it. */
const UNTOUCHED = 0.05;
/** A person's doubt of a link is worth as much as an even chance. */
const DOUBTED = 0.5;
/** Less doubt than this of a link, or fewer words, are no reason to be named. */
const DOUBT_NAMED = 0.1;
const WORDS_NAMED = 30;

/**
 * How likely a segment needs work, from causes that are taken to be independent (noisy-or; Pearl 1988, section 4.3.2): each one leaves
 * it right with the complement of its own likelihood.
 */
export function assessRisk(facts: RiskFacts): Risk {
  const all = causes(facts);
  const right = all.reduce((product, { likelihood }) => product * (1 - likelihood), 1);
  return {
    score: Math.round(100 * (1 - right)),
    reasons: all.filter(isNamed).sort((one, other) => other.likelihood - one.likelihood),
  };
}

function causes(facts: RiskFacts): RiskReason[] {
  const { link, confidence, isUntouched, sourceWords } = facts;
  const doubt = link === null ? 1 - confidence : link === "doubtful" ? DOUBTED : 0;
  return [
    flagged("serious", ["critical", "major"], facts),
    flagged("slight", ["minor", "neutral"], facts),
    { kind: "link", count: Math.round(100 * doubt), likelihood: doubt },
    { kind: "untouched", count: 0, likelihood: isUntouched ? UNTOUCHED : 0 },
    { kind: "length", count: sourceWords, likelihood: 1 - (1 - PER_WORD) ** sourceWords },
  ];
}

function flagged(
  kind: RiskReason["kind"],
  severities: readonly Severity[],
  { flags }: RiskFacts,
): RiskReason {
  let count = 0;
  let right = 1;
  for (const severity of severities) {
    const found = flags[severity] ?? 0;
    count += found;
    right *= (1 - BY_SEVERITY[severity]) ** found;
  }
  return { kind, count, likelihood: 1 - right };
}

function isNamed({ kind, count, likelihood }: RiskReason): boolean {
  if (kind === "link") return likelihood >= DOUBT_NAMED;
  if (kind === "length") return count >= WORDS_NAMED;
  return likelihood > 0;
}

import type { LanguagePair } from "../bitext/language-pair";
import type { LanguageKnowledge } from "../languages/language-knowledge";
import { overlaps, type Span } from "../text/span";
import { appliesTo, type Check } from "./check";
import type { DocumentFacts } from "./document-facts";
import { type Finding, SEVERITIES, type Side } from "./finding";
import { CHECKS } from "./registry";
import type { SegmentToCheck } from "./segment-to-check";

/** What a run may be given besides the segment. */
export interface RunChecksOptions {
  /** Dictionaries; checks that need an absent one find nothing. */
  readonly knowledge?: LanguageKnowledge;
}

/**
 * Runs every check for the document's language pair on one segment. Findings come sorted by side
 * (source first) and span; where several tell of the same fault, one is kept.
 */
export function runChecks(
  segment: SegmentToCheck,
  facts: DocumentFacts,
  options: RunChecksOptions = {},
): Finding[] {
  const knowledge = options.knowledge ?? {};
  const findings: Finding[] = [];
  for (const check of checksFor(facts.pair)) {
    for (const finding of check.run(segment, facts, knowledge)) findings.push(finding);
  }
  return findings.length < 2 ? findings : resolveOverlaps(findings).sort(byPlace);
}

const applying = new WeakMap<LanguagePair, readonly Check[]>();

/** The checks for a pair; kept as long as the pair, since every segment of a document asks. */
function checksFor(pair: LanguagePair): readonly Check[] {
  const known = applying.get(pair);
  if (known !== undefined) return known;
  const checks = CHECKS.filter((check) => appliesTo(check, pair));
  applying.set(pair, checks);
  return checks;
}

/**
 * Nobody reads more about one segment. Each finding is compared with every other: those of a page of quotation marks
 * would keep a server busy for minutes.
 */
const MOST_FINDINGS = 1_000;

/** Keeps the finding that says most wherever two tell of the same fault. */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(byWeight).slice(0, MOST_FINDINGS)) {
    if (!kept.some((better) => makesRedundant(better, finding))) kept.push(finding);
  }
  return kept;
}

/** Deletions first, then the more severe, then grammar before style, then the shorter; what is left by registry order. */
function byWeight(a: Finding, b: Finding): number {
  return (
    Number(isDeletion(b)) - Number(isDeletion(a)) ||
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    Number(isCalque(a)) - Number(isCalque(b)) ||
    a.span.end - a.span.start - (b.span.end - b.span.start)
  );
}

function makesRedundant(better: Finding, finding: Finding): boolean {
  if (better.side !== finding.side || !overlaps(better.span, finding.span)) return false;
  const contains = isInside(finding.span, better.span);
  const same =
    contains && better.span.end - better.span.start === finding.span.end - finding.span.start;
  // A text that goes away needs no typography: `VOIR AUSSI :` has no wrong space.
  if (same || (contains && isDeletion(better))) return true;
  // participé dans: a calque of participate in, and a preposition that grammar does not allow.
  if (isCalque(finding) && better.category === "fluency/grammar") {
    return contains || isInside(better.span, finding.span);
  }
  return dimension(better) === dimension(finding);
}

function isDeletion(finding: Finding): boolean {
  return finding.suggestion === "";
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const isCalque = ({ category }: Finding) => category === "style/calque";

/** `fluency/typography` and `fluency/grammar` are different faults, `accuracy/…` on one place is one. */
function dimension({ category }: Finding): string {
  const [first = "", second = ""] = category.split("/");
  return first === "accuracy" ? first : `${first}/${second}`;
}

const SIDES: readonly Side[] = ["source", "target"];

/** Orders findings by side (source first) and span. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    SIDES.indexOf(a.side) - SIDES.indexOf(b.side) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (a.check < b.check ? -1 : 1)
  );
}

import {
  findMatches,
  type Pattern,
  type PatternMatch,
  type SearchBudget,
} from "../../text/patterns/pattern";
import type { Span } from "../../text/span";
import { sliceSpan } from "../../text/span";
import type { Finding, Side } from "../finding";
import { byPlace } from "../run-checks";
import type { SegmentToCheck } from "../segment-to-check";
import type { CompiledCheck } from "./compile-custom-check";
import { customCheckName } from "./custom-check";

/** Nobody reads more flags of one check in one segment. */
const MAX_FINDINGS = 50;
/** Each match of the source is a target pattern of its own where that refers to its groups. */
const MAX_SOURCE_MATCHES = 20;
/** In UTF-16 code units of both sides: ten pages, as for the checks of the engine while somebody types. */
const MAX_LENGTH = 40_000;
/**
 * Less than half a second, where patterns were made to cost as much as they can; a sentence takes some thousand. The checks
 * that come after it is spent find nothing in that segment.
 */
const MAX_STEPS = 10_000_000;
/** What compiling a pattern for the groups of a match costs. */
const COMPILE_STEPS = 10_000;

/**
 * What the checks of a project find in a segment, sorted by place. They know nothing of each other or of the engine's
 * checks: what one finds does not depend on which others there are. The time is bounded, whatever the patterns are.
 */
export function runCustomChecks(
  checks: readonly CompiledCheck[],
  segment: SegmentToCheck,
): Finding[] {
  return searchSegment(checks, segment).findings;
}

/** The same, and whether all of the text was searched: a long one can be too much for what the patterns cost. */
export function searchSegment(
  checks: readonly CompiledCheck[],
  segment: SegmentToCheck,
): { findings: Finding[]; isWhole: boolean } {
  if (segment.source.length + segment.target.length > MAX_LENGTH) {
    return { findings: [], isWhole: false };
  }
  const budget = { steps: MAX_STEPS };
  const findings = checks.flatMap((check) => runOne(check, segment, budget)).sort(byPlace);
  return { findings, isWhole: budget.steps >= 0 };
}

function runOne(compiled: CompiledCheck, segment: SegmentToCheck, budget: SearchBudget): Finding[] {
  const { check, source } = compiled;
  const sources = source
    ? findMatches(source, segment.source, { atMost: MAX_SOURCE_MATCHES, budget })
    : [NO_SOURCE];
  if (sources.length === 0) return [];
  const found = findingsOf(compiled, { segment, sources, budget });
  return found.map(({ side, span, suggestion }) => ({
    check: customCheckName(check),
    category: check.category,
    severity: check.severity,
    side,
    span,
    message: { en: check.why, fr: check.why },
    ...(suggestion !== undefined && { suggestion }),
  }));
}

/** Stands for the source's match where the source does not matter. */
const NO_SOURCE: PatternMatch = { span: { start: 0, end: 0 }, groups: new Map() };

interface Search {
  readonly segment: SegmentToCheck;
  readonly sources: readonly PatternMatch[];
  readonly budget: SearchBudget;
}

interface Found {
  readonly side: Side;
  readonly span: Span;
  readonly suggestion?: string;
}

function findingsOf(compiled: CompiledCheck, search: Search): Found[] {
  const { sources, segment, budget } = search;
  if (!compiled.target) return sources.map(({ span }) => ({ side: "source", span }));
  if (compiled.check.mode === "found") return presences(compiled, search);
  return sources
    .filter(({ groups }) => {
      const target = patternFor(compiled, groups, budget);
      // A budget that is spent proves nothing.
      return (
        target !== null &&
        findMatches(target, segment.target, { atMost: 1, budget }).length === 0 &&
        budget.steps >= 0
      );
    })
    .map(({ span }) => ({ side: "source", span }));
}

/** Each place of the target once, with the groups of the first match of the source that leads to it. */
function presences(compiled: CompiledCheck, { segment, sources, budget }: Search): Found[] {
  const found = new Map<string, Found>();
  const relevant = compiled.targetFor ? sources : sources.slice(0, 1);
  for (const { groups: fromSource } of relevant) {
    const target = patternFor(compiled, fromSource, budget);
    const matches = target
      ? findMatches(target, segment.target, { atMost: MAX_FINDINGS, budget })
      : [];
    for (const { span, groups } of matches) {
      const suggestion = compiled.suggest?.(new Map([...fromSource, ...groups]));
      const key = `${span.start}-${span.end}`;
      // `\s?%` with the suggestion ` %` finds the place that is as it should be, too.
      if (found.has(key) || suggestion === sliceSpan(segment.target, span)) continue;
      found.set(key, { side: "target", span, ...(suggestion !== undefined && { suggestion }) });
    }
  }
  return [...found.values()].slice(0, MAX_FINDINGS);
}

function patternFor(
  { target, targetFor }: CompiledCheck,
  groups: ReadonlyMap<string, string>,
  budget: SearchBudget,
): Pattern | null {
  if (!targetFor) return target;
  budget.steps -= COMPILE_STEPS;
  return targetFor(groups);
}

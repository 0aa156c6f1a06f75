import type { AlignedDocument } from "./align-document";
import { bandAlong } from "./band";
import { type BeadSpan, PAIR } from "./bead-shapes";
import { lexicalEvidence } from "./lexical-evidence";

/** The log-odds that words which meet by chance can have: about one match of a word that is neither rare nor common. */
const BY_CHANCE = 2;

/**
 * The pairs of a path whose words do not speak for them: only their place and their lengths have linked them, and either sentence may have its
 * counterpart elsewhere.
 */
export function doubtfulPairs(aligned: AlignedDocument): ReadonlySet<BeadSpan> {
  const { source, target, path } = aligned;
  const band = bandAlong(path, { source: source.size, target: target.size }, 0);
  const evidence = lexicalEvidence({ ...aligned, band });
  const found = new Set<BeadSpan>();
  for (const span of path) {
    const sourceEnd = span.sourceStart + span.sourceCount;
    for (let next = span.sourceStart; next < sourceEnd; next += 1) evidence.advance(next);
    if (span.sourceCount !== 1 || span.targetCount !== 1) continue;
    const end = { sourceEnd, targetEnd: span.targetStart + 1 };
    if (evidence.logOddsAbove(PAIR, end, Number.NEGATIVE_INFINITY) < BY_CHANCE) found.add(span);
  }
  return found;
}

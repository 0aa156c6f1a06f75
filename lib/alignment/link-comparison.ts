import type { BeadSpan } from "./bead-shapes";
import { cleared64, type EvidenceRow, gainOf, tokensBetween } from "./evidence-row";
import type { SideIndex } from "./side-index";

/** How probable a link's other side makes each of its tokens, as `EvidenceRow` has it, summed over its sentences. Used again. */
export interface Comparison {
  ofTarget: Float64Array;
  ofSource: Float64Array;
  sourceTokens: number;
  targetTokens: number;
}

/** A comparison of nothing, to be filled. */
export function emptyComparison(): Comparison {
  return {
    ofTarget: new Float64Array(0),
    ofSource: new Float64Array(0),
    sourceTokens: 0,
    targetTokens: 0,
  };
}

interface Sides {
  readonly source: SideIndex;
  readonly target: SideIndex;
  readonly rowOf: (sentence: number) => EvidenceRow;
}

/** Compares the sides of a link, in the room of an earlier comparison. */
export function compare(
  into: Comparison,
  span: BeadSpan,
  { source, target, rowOf }: Sides,
): Comparison {
  const { sourceStart, sourceCount, targetStart, targetCount } = span;
  const first = target.tokenStart[targetStart] ?? 0;
  const firstToken = source.tokenStart[sourceStart] ?? 0;
  into.sourceTokens = tokensBetween(source, sourceStart, sourceStart + sourceCount);
  into.targetTokens = tokensBetween(target, targetStart, targetStart + targetCount);
  into.ofTarget = cleared64(into.ofTarget, into.targetTokens);
  into.ofSource = cleared64(into.ofSource, into.sourceTokens);
  for (let sentence = sourceStart; sentence < sourceStart + sourceCount; sentence += 1) {
    const row = rowOf(sentence);
    const shift = first - row.firstPosition;
    addPart(into.ofTarget, row.ofTarget, { to: 0, from: shift, size: into.targetTokens });
    const to = (source.tokenStart[sentence] ?? 0) - firstToken;
    for (let match = targetStart; match < targetStart + targetCount; match += 1) {
      const from = (match - row.firstTarget) * row.tokens;
      addPart(into.ofSource, row.ofSource, { to, from, size: row.tokens });
    }
  }
  return into;
}

interface Places {
  readonly to: number;
  readonly from: number;
  readonly size: number;
}

function addPart(sums: Float64Array, row: Float32Array, { to, from, size }: Places): void {
  for (let index = 0; index < size; index += 1) {
    sums[to + index] = (sums[to + index] ?? 0) + (row[from + index] ?? 0);
  }
}

/** What explained tokens add to the log-odds of a link, both directions together. */
export function gainOfLink({ ofTarget, ofSource, sourceTokens, targetTokens }: Comparison): number {
  return (
    gainOf(ofTarget, { start: 0, size: targetTokens, weight: 1 / (sourceTokens + 1) }) +
    gainOf(ofSource, { start: 0, size: sourceTokens, weight: 1 / (targetTokens + 1) })
  );
}

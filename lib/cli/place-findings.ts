import type { Finding } from "../flagging/finding";
import type { Span } from "../text/span";

/** A finding and where it stands in the whole target text. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly span: Span;
}

/** The target of a segment, and the white space that stands before it in its text. */
interface CheckedSegment {
  readonly target: string;
  readonly targetGap: string;
  readonly findings: readonly Finding[];
}

/**
 * Finds the place of each finding in the target text that the segments cover, in order. What the target
 * leaves out of the source is an empty span at the end of the segment, or where the missing segment should stand.
 */
export function placeFindings(segments: readonly CheckedSegment[]): PlacedFinding[] {
  const placed: PlacedFinding[] = [];
  let at = 0;
  for (const { target, targetGap, findings } of segments) {
    // The gap before a sentence that is missing is not in the text.
    const start = target === "" ? at : at + targetGap.length;
    at = start + target.length;
    for (const finding of findings) {
      const span = finding.side === "target" ? shift(finding.span, start) : { start: at, end: at };
      placed.push({ finding, span });
    }
  }
  return placed;
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

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
 * Finds the place of each finding in the target text that the segments cover, in order. Of what is wrong with the source,
 * only a sentence that the target leaves out is kept: an empty span where it should stand.
 */
export function placeFindings(segments: readonly CheckedSegment[]): PlacedFinding[] {
  const placed: PlacedFinding[] = [];
  let at = 0;
  for (const { target, targetGap, findings } of segments) {
    // The gap before a sentence that is missing is not in the text.
    const start = target === "" ? at : at + targetGap.length;
    at = start + target.length;
    for (const finding of findings) {
      if (finding.side === "target") placed.push({ finding, span: shift(finding.span, start) });
      else if (target === "") placed.push({ finding, span: { start, end: start } });
    }
  }
  return placed;
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

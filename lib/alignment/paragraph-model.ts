import type { BeadEvidence } from "./bead-shapes";
import type { SideIndex } from "./side-index";

/** A bead that ends a paragraph on both sides. */
const BOTH_END = 0.5;
/** A bead that ends a paragraph on one side only. */
const ONE_ENDS = -0.7;
/** A bead that reaches over the end of a paragraph, for each one. */
const INSIDE = -6;
/** Paragraphs are compared only when neither side has this many times the paragraphs of the other. */
const COMPARABLE = 2;

/** Translations keep paragraphs; a document with one paragraph, or cut quite differently, gives no evidence. */
export function paragraphModel(source: SideIndex, target: SideIndex): BeadEvidence {
  const fewest = Math.min(source.paragraphs, target.paragraphs);
  const most = Math.max(source.paragraphs, target.paragraphs);
  if (fewest < 2 || most > COMPARABLE * fewest) {
    return () => 0;
  }
  const sourceEnds = cumulative(source.endsParagraph);
  const targetEnds = cumulative(target.endsParagraph);
  return (shape, sourceEnd, targetEnd) => {
    const inside =
      endsInside(sourceEnds, sourceEnd - shape.source, sourceEnd) +
      endsInside(targetEnds, targetEnd - shape.target, targetEnd);
    const sourceAtEnd = source.endsParagraph[sourceEnd - 1] ?? 0;
    const targetAtEnd = target.endsParagraph[targetEnd - 1] ?? 0;
    const end = sourceAtEnd === targetAtEnd ? BOTH_END * sourceAtEnd : ONE_ENDS;
    return end + INSIDE * inside;
  };
}

/** The paragraph ends between the first and the last of the sentences `[start, end)`. */
function endsInside(ends: Int32Array, start: number, end: number): number {
  return end - start < 2 ? 0 : (ends[end - 1] ?? 0) - (ends[start] ?? 0);
}

/** `cumulative[i]`: the paragraph ends among the first `i` sentences. */
function cumulative(ends: Uint8Array): Int32Array {
  const sums = new Int32Array(ends.length + 1);
  ends.forEach((end, index) => {
    sums[index + 1] = (sums[index] ?? 0) + end;
  });
  return sums;
}

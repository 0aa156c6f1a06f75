import type { FoundHits, SegmentWithHits } from "@/lib/schemas/replacements";
import type { Span } from "@/lib/text/span";

/** One hit with its segment. */
export interface PlacedHit extends Span {
  readonly segment: SegmentWithHits;
}

/** Where in a document a search goes on. */
export interface Cursor {
  readonly number: number;
  readonly start: number;
}

/** All that was listed, in the order of the document. */
export function placedHits({ segments }: Pick<FoundHits, "segments">): PlacedHit[] {
  return segments.flatMap((segment) =>
    segment.spans.flatMap((start, index) => {
      const end = segment.spans[index + 1];
      return index % 2 === 0 && end !== undefined ? [{ segment, start, end }] : [];
    }),
  );
}

/** The hit after a place, or the one before it; round the document's end. */
export function nextHit(
  hits: readonly PlacedHit[],
  { number, start }: Cursor,
  by: 1 | -1,
): PlacedHit | undefined {
  const order = (hit: PlacedHit) => hit.segment.number - number || hit.start - start;
  if (by === 1) return hits.find((hit) => order(hit) > 0) ?? hits[0];
  return hits.findLast((hit) => order(hit) < 0) ?? hits.at(-1);
}

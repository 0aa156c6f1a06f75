import type { SegmentToCheck } from "./segment-to-check";

/** What is read from a segment, kept as long as the segment, since several checks ask; `context` is the same for all of them. */
export function oncePerSegment<Reading extends object, Context = void>(
  read: (segment: SegmentToCheck, context: Context) => Reading,
): (segment: SegmentToCheck, context: Context) => Reading {
  const known = new WeakMap<SegmentToCheck, Reading>();
  return (segment, context) => {
    const kept = known.get(segment);
    if (kept !== undefined) return kept;
    const reading = read(segment, context);
    known.set(segment, reading);
    return reading;
  };
}

import type { SegmentToCheck } from "./segment-to-check";

/** What is read from a segment, kept as long as the segment, since several checks ask; `context` is the same for all of them. */
export function oncePerSegment<Reading extends object, Context = void>(
  read: (segment: SegmentToCheck, context: Context) => Reading,
): (segment: SegmentToCheck, context: Context) => Reading {
  const known = new WeakMap<SegmentToCheck, Reading>();
  // Mostly the segment that was asked about before.
  let last: { readonly segment: SegmentToCheck; readonly reading: Reading } | undefined;
  return (segment, context) => {
    if (last?.segment === segment) return last.reading;
    const reading = known.get(segment) ?? read(segment, context);
    known.set(segment, reading);
    last = { segment, reading };
    return reading;
  };
}

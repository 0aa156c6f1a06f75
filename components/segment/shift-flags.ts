import type { ShownFlag } from "./shown-flag";

/**
 * Moves target flags from the text that was checked to the text as typed since, until the next
 * check answers. The edit is taken as one replacement between the common beginning and the common
 * end. A flag whose own words were touched keeps no suggestion; one that was deleted goes.
 */
export function shiftFlags<Flag extends ShownFlag>(
  flags: readonly Flag[],
  before: string,
  after: string,
): Flag[] {
  if (before === after) return [...flags];
  const start = commonPrefix(before, after);
  const end = before.length - commonSuffix(before, after, start);
  const delta = after.length - before.length;
  return flags.flatMap((flag) => {
    if (flag.side === "source" || flag.end <= start) return [flag];
    if (flag.start >= end) return [{ ...flag, start: flag.start + delta, end: flag.end + delta }];
    const from = Math.min(flag.start, start);
    const to = flag.end >= end ? flag.end + delta : start;
    return to > from ? [{ ...flag, start: from, end: to, suggestion: null }] : [];
  });
}

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length += 1;
  return length;
}

/** Never reaches back into the common prefix: "aa" → "aaa" inserts one letter, not minus one. */
function commonSuffix(a: string, b: string, prefix: number): number {
  const limit = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < limit && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

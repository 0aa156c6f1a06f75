import type { LanguagePair } from "../bitext/language-pair";
import type { Span } from "../text/span";
import { oncePerSegment } from "./once-per-segment";
import { type Duration, readDurations } from "./read-durations";
import { segmentNumbers } from "./segment-numbers";

/** Where durations stand that the other side has too, as `a fortnight` has `quinze jours`: their numbers are not to be compared. */
export interface SegmentDurations {
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

/** The durations that a segment has on both sides, each answered once. */
export const segmentDurations = oncePerSegment((segment, pair: LanguagePair): SegmentDurations => {
  const numbers = segmentNumbers(segment, pair);
  const wanted = readDurations(segment.source, numbers.source, pair.source);
  if (wanted.length === 0) return { source: [], target: [] };
  const left = readDurations(segment.target, numbers.target, pair.target);
  const source: Span[] = [];
  const target: Span[] = [];
  for (const duration of wanted) {
    const at = left.findIndex((other) => isSame(duration, other));
    const [answer] = at < 0 ? [] : left.splice(at, 1);
    if (answer === undefined) continue;
    source.push(duration.span);
    target.push(answer.span);
  }
  return { source, target };
});

function isSame(a: Duration, b: Duration): boolean {
  return a.readings.some((reading) => b.readings.includes(reading));
}

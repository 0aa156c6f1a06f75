import type { LanguagePair } from "../bitext/language-pair";
import type { Span } from "../text/span";
import { oncePerSegment } from "./once-per-segment";
import { readTimes, type TimeToken } from "./read-times";
import type { SegmentToCheck } from "./segment-to-check";

/** The times of day of both sides of a segment, and which of them answer each other. */
export interface SegmentTimes {
  /** A time of the source with the other time that stands for it in the target. */
  readonly changed: readonly { readonly source: TimeToken; readonly target: TimeToken }[];
  /** Where times stand that are answered or changed: their digits are no numbers to compare. */
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

const NONE: SegmentTimes = { changed: [], source: [], target: [] };

/** The times of a segment. */
export const segmentTimes = oncePerSegment((segment, pair: LanguagePair): SegmentTimes => {
  const source = readTimes(segment.source, pair.source);
  return source.length === 0 ? NONE : compareTimes(source, targetTimes(segment, pair));
});

/** Not `24 heures` for 24 hours, which is how long something takes. */
function targetTimes({ source, target }: SegmentToCheck, pair: LanguagePair): TimeToken[] {
  const times = readTimes(target, pair.target);
  return times.filter(
    ({ text }) =>
      !new RegExp(`(?<!\\d)${Number.parseInt(text, 10)}[ -]hours?\\b`, "i").test(source),
  );
}

function compareTimes(source: readonly TimeToken[], target: readonly TimeToken[]): SegmentTimes {
  if (target.length === 0) return NONE;
  const unanswered = (times: readonly TimeToken[], others: readonly TimeToken[]) =>
    times.filter((time) => !time.inWords && !isAnswered(time, others));
  const lost = unanswered(source, target);
  const added = unanswered(target, source);
  const spans = (times: readonly TimeToken[], left: readonly TimeToken[]) =>
    times.filter((time) => !left.includes(time)).map(({ span }) => span);
  if (lost.length !== added.length)
    return { changed: [], source: spans(source, lost), target: spans(target, added) };
  // Who answers whom is the order.
  const changed = lost.flatMap((time, at) => {
    const other = added[at];
    return other === undefined ? [] : [{ source: time, target: other }];
  });
  return { changed, source: spans(source, []), target: spans(target, []) };
}

function isAnswered({ readings }: TimeToken, others: readonly TimeToken[]): boolean {
  return others.some((other) => other.readings.some((reading) => readings.includes(reading)));
}

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
  if (source.length === 0) return NONE;
  const countsTo24 = !PART_OF_DAY.test(segment.target);
  return compareTimes(source, targetTimes(segment, pair), countsTo24);
});

/** Where the target says which half of the day it speaks of, `8 h` may be in the evening. */
const PART_OF_DAY = /matin|midi|soir|nuit|aube|aurore|crépuscule|[ap]\.?m\b/i;

/** Not `24 heures` for 24 hours, which is how long something takes. */
function targetTimes({ source, target }: SegmentToCheck, pair: LanguagePair): TimeToken[] {
  const times = readTimes(target, pair.target);
  return times.filter(
    ({ text }) =>
      !new RegExp(`(?<!\\d)${Number.parseInt(text, 10)}[ -]hours?\\b`, "i").test(source),
  );
}

function compareTimes(
  source: readonly TimeToken[],
  target: readonly TimeToken[],
  countsTo24: boolean,
): SegmentTimes {
  if (target.length === 0) return NONE;
  const answers = (asked: TimeToken, given: TimeToken) =>
    asked.readings.some((reading) => given.readings.includes(reading)) &&
    !(countsTo24 && isOfMorning(asked, given));
  const lost = source.filter((time) => !time.inWords && !target.some((one) => answers(time, one)));
  const added = target.filter((time) => !time.inWords && !source.some((one) => answers(one, time)));
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

/** 8 p.m. → 8 h: in French that is the morning, where nothing else tells of the evening. */
function isOfMorning(asked: TimeToken, given: TimeToken): boolean {
  return (
    /\dp\.?m|\d[ \u00a0]p\.?m/i.test(asked.text) && !given.inWords && given.readings.length > 1
  );
}

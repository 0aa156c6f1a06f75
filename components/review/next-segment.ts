import type { OutlineItem } from "@/lib/schemas/segment";
import type { SegmentState } from "@/lib/workflow/transition";

/** The states in which a segment waits for a translator. */
const OPEN_STATES: readonly SegmentState[] = ["initial", "draft", "returned"];

/** The index of the next (1) or previous (-1) segment with an open flag; -1 when there is none. */
export function nextFlagged(items: readonly OutlineItem[], from: number, step: 1 | -1): number {
  const isFlagged = ({ serious, slight }: OutlineItem) => serious + slight > 0;
  if (step === 1) return items.findIndex((item, index) => index > from && isFlagged(item));
  return items.findLastIndex((item, index) => index < from && isFlagged(item));
}

/**
 * The index of the next segment that waits for a translator, going on from the list's beginning
 * when nothing is left after `from`; -1 when nothing is left at all.
 */
export function nextOpen(
  items: readonly OutlineItem[],
  from: number,
  stateOf: (item: OutlineItem) => SegmentState,
): number {
  const isOpen = (item: OutlineItem) => !item.isExcluded && OPEN_STATES.includes(stateOf(item));
  const after = items.findIndex((item, index) => index > from && isOpen(item));
  return after >= 0 ? after : items.findIndex((item, index) => index < from && isOpen(item));
}

/** The index of the segment at a position, or of the nearest one that the filter leaves, in whatever order; -1 when it leaves none. */
export function nearestTo(items: readonly OutlineItem[], position: number): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  items.forEach((item, index) => {
    const distance = Math.abs(item.position - position);
    if (distance >= least) return;
    least = distance;
    nearest = index;
  });
  return nearest;
}

import { isDoubtfulLink } from "../bitext/doubtful-link";
import type { Outline, OutlineItem, SegmentRow } from "../schemas/segment";

/** The outline's view of a row: its state and its open flags by weight. */
export function outlineItemOf(row: SegmentRow): OutlineItem {
  const open = row.flags.filter(({ dismissal }) => dismissal === null);
  const serious = open.filter(({ severity }) => severity === "critical" || severity === "major");
  return {
    id: row.id,
    position: row.position,
    state: row.state,
    isExcluded: row.isExcluded,
    isDoubtful: isDoubtfulLink(row),
    serious: serious.length,
    slight: open.length - serious.length,
  };
}

/**
 * Writes a stored row into an outline. The list keeps its segments, also those that its filter
 * would no longer find: a list must not shrink under the hands of the person who works in it.
 * The counts are the whole document's and follow when `before`, the item as it was, is known.
 */
export function patchOutline(
  outline: Outline,
  after: OutlineItem,
  before: OutlineItem | undefined,
): Outline {
  const items = outline.items.map((item) => (item.id === after.id ? after : item));
  if (!before) return { ...outline, items };
  const counts = { ...outline.counts };
  counts[before.state] -= 1;
  counts[after.state] += 1;
  return { ...outline, items, counts, flagged: outline.flagged + flagged(after) - flagged(before) };
}

/**
 * Writes the whole document as it is now into an outline. The list keeps its segments and their order, for the same reason.
 */
export function replaceOutline(outline: Outline, whole: Outline): Outline {
  const now = new Map(whole.items.map((item) => [item.id, item]));
  const items = outline.items.map((item) => now.get(item.id) ?? item);
  return { ...whole, items };
}

function flagged({ serious, slight }: OutlineItem): number {
  return serious + slight > 0 ? 1 : 0;
}

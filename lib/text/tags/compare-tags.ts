import { type PlacedTag, readTags, type Tag, writeTag } from "./tagged-pieces";

/** What is wrong with the tags of a translation. */
export interface TagDifference {
  /** `crossed`: its pair overlaps another; `disordered`: it stands before one that it follows in the source. */
  readonly kind: "missing" | "extra" | "crossed" | "disordered";
  /** The tag as it stands in the target, or as it is missing there. */
  readonly tag: PlacedTag | { readonly tag: Tag; readonly span?: never };
}

/**
 * Compares the tags of a source and its target. French may order words otherwise, so `disordered` is a matter to look at, while
 * the three others lose formatting when the file is written. Spans are in the target.
 */
export function compareTags(source: string, target: string): TagDifference[] {
  const wanted = readTags(source);
  const given = readTags(target);
  const { extra, kept } = matchTags(wanted, given);
  const missing = missingTags(wanted, kept);
  const crossed = crossedTags(kept);
  return [
    ...missing.map((tag) => ({ kind: "missing", tag: { tag } }) as const),
    ...extra.map((tag) => ({ kind: "extra", tag }) as const),
    ...crossed.map((tag) => ({ kind: "crossed", tag }) as const),
    ...disorderedTags(wanted, kept).map((tag) => ({ kind: "disordered", tag }) as const),
  ];
}

/** Each tag of the source can stand once in the target. */
function matchTags(wanted: readonly PlacedTag[], given: readonly PlacedTag[]) {
  const left = new Set(wanted.map(({ tag }) => writeTag(tag)));
  const extra: PlacedTag[] = [];
  const kept: PlacedTag[] = [];
  for (const one of given) (left.delete(writeTag(one.tag)) ? kept : extra).push(one);
  return { extra, kept };
}

function missingTags(wanted: readonly PlacedTag[], kept: readonly PlacedTag[]): Tag[] {
  const there = new Set(kept.map(({ tag }) => writeTag(tag)));
  return wanted.map(({ tag }) => tag).filter((tag) => !there.has(writeTag(tag)));
}

/** Closing tags that close what was not opened last: `<1><2></1></2>`, or what is opened after them. */
function crossedTags(tags: readonly PlacedTag[]): PlacedTag[] {
  const openable = new Set(tags.flatMap(({ tag }) => (tag.kind === "open" ? tag.number : [])));
  const closable = new Set(tags.flatMap(({ tag }) => (tag.kind === "close" ? tag.number : [])));
  const open: number[] = [];
  return tags.filter(({ tag: { kind, number } }) => {
    if (kind === "open" && closable.has(number)) open.push(number);
    if (kind !== "close" || !openable.has(number)) return false;
    const isLast = open.at(-1) === number;
    const at = open.lastIndexOf(number);
    if (at >= 0) open.splice(at, 1);
    return !isLast;
  });
}

/** The fewest tags that would have to move: all but a longest run of those that follow each other as in the source. */
function disorderedTags(wanted: readonly PlacedTag[], kept: readonly PlacedTag[]): PlacedTag[] {
  const order = new Map<number, number>();
  for (const { tag } of wanted) if (!order.has(tag.number)) order.set(tag.number, order.size);
  const begun = kept.filter(({ tag }) => tag.kind !== "close");
  const ranks = begun.map(({ tag }) => order.get(tag.number) ?? 0);
  const inOrder = longestRise(ranks);
  return begun.filter((_, at) => !inOrder.has(at));
}

/** The places of a longest rising subsequence (patience sorting: the time of n log n for thousands of tags). */
function longestRise(ranks: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  ranks.forEach((rank, at) => {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ranks[ends[middle] ?? 0] ?? 0) < rank) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  });
  const places = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) places.add(at);
  return places;
}

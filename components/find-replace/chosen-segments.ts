import type { ReplaceHits, SegmentWithHits } from "@/lib/schemas/replacements";
import type { PlacedHit } from "./next-hit";

/** Names a hit as long as its segment is the same. */
export function hitKey({ segment: { id, version }, start }: Pick<PlacedHit, "segment" | "start">) {
  return `${id}:${version}:${start}`;
}

/** What is replaced of each segment, as a request has it; `isAll` when every hit there is was listed. */
export function chosenSegments(
  hits: readonly PlacedHit[],
  chosen: ReadonlySet<string>,
  isAll: boolean,
): ReplaceHits["segments"] {
  const starts = new Map<SegmentWithHits, number[]>();
  for (const hit of hits) {
    if (!chosen.has(hitKey(hit))) continue;
    const known = starts.get(hit.segment);
    if (known) known.push(hit.start);
    else starts.set(hit.segment, [hit.start]);
  }
  return [...starts].map(([{ id, version, spans }, of]) => ({
    id,
    version,
    // All of a segment need not be named.
    ...((!isAll || 2 * of.length < spans.length) && { starts: of }),
  }));
}

/** The segments of the chosen hits that drop back one step, by the state that they drop to. */
export function countDrops(
  hits: readonly PlacedHit[],
  chosen: ReadonlySet<string>,
): { readonly draft: number; readonly submitted: number } {
  const drops = { draft: new Set<string>(), submitted: new Set<string>() };
  for (const hit of hits) {
    const { id, state, becomes } = hit.segment;
    if (!chosen.has(hitKey(hit)) || becomes === state) continue;
    if (state === "submitted" && becomes === "draft") drops.draft.add(id);
    if (state === "approved" && becomes === "submitted") drops.submitted.add(id);
  }
  return { draft: drops.draft.size, submitted: drops.submitted.size };
}

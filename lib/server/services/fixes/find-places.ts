import { separateFixes } from "../../../flagging/apply-fixes";
import type { Client } from "../../db/client";
import { type FixFilter, findFixes, type StoredFix } from "../../db/fixes";
import { previewKey } from "../preview-key";

/** A place where a suggestion can be put. */
export interface PlannedFix extends StoredFix {
  /** The same as long as the segment's version, the place and the suggestion are the same. */
  readonly key: string;
}

/** The open suggestions of a check in a document, in its order, each with its key. */
export async function findPlaces(client: Client, filter: FixFilter): Promise<PlannedFix[]> {
  const fixes = await findFixes(client, filter);
  return fixes.map((fix) => ({ ...fix, key: keyOf(fix) }));
}

/** The fixes of each segment, by its id. */
export function bySegment<Kind extends StoredFix>(fixes: readonly Kind[]): Map<string, Kind[]> {
  const groups = new Map<string, Kind[]>();
  for (const fix of fixes) {
    const group = groups.get(fix.segmentId);
    if (group) group.push(fix);
    else groups.set(fix.segmentId, [fix]);
  }
  return groups;
}

/** Those that can be made together. One that overlaps with another is found again once that is made. */
export function separatePlaces(places: readonly PlannedFix[]): PlannedFix[] {
  return [...bySegment(places).values()].flatMap(separateFixes);
}

function keyOf({ segmentId, segment, start, end, suggestion }: StoredFix): string {
  return previewKey([segmentId, segment.version, start, end, suggestion]);
}

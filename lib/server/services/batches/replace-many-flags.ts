import type { Client } from "../../db/client";
import { replaceFlags } from "../../db/flags";
import type { FoundFlags } from "../segments/find-flags";

/** Segments whose flags are replaced by one statement: a megabyte of parameters at most. */
const CHUNK = 200;

interface FoundInSegment {
  readonly segmentId: string;
  readonly found: FoundFlags;
}

/** Replaces the flags of many segments; what was asked of whom may be another matter in each of them. */
export async function replaceManyFlags(
  client: Client,
  found: readonly FoundInSegment[],
  { isEdit }: { readonly isEdit: boolean },
): Promise<void> {
  const groups = new Map<string, FoundInSegment[]>();
  for (const one of found) {
    const key = one.found.unasked.join();
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  for (const group of groups.values()) {
    for (let at = 0; at < group.length; at += CHUNK) {
      const chunk = group.slice(at, at + CHUNK);
      await replaceFlags(client, {
        segmentIds: chunk.map(({ segmentId }) => segmentId),
        flags: chunk.flatMap(({ found: { flags } }) => flags),
        unasked: chunk[0]?.found.unasked ?? [],
        isEdit,
      });
    }
  }
}

import type { Client } from "../../db/client";
import { replaceFlags } from "../../db/flags";
import { queueLearning } from "../../db/learning";
import type { FoundFlags } from "./find-flags";

/** Segments whose flags are replaced by one statement: a megabyte of parameters at most. */
const CHUNK = 200;

/** What the checks say of a segment. */
export interface FoundInSegment {
  readonly segmentId: string;
  readonly found: FoundFlags;
}

/**
 * Replaces the flags of segments of a document whose texts were written; what was asked of whom may be another matter in each of
 * them. What the document teaches by the texts is learnt later.
 */
export async function replaceFoundFlags(
  client: Client,
  documentId: string,
  { found, isEdit }: { readonly found: readonly FoundInSegment[]; readonly isEdit: boolean },
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
  await queueLearning(client, documentId);
}

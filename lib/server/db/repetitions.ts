import type { SegmentState } from "../../workflow/transition";
import type { Client } from "./client";

/** Another segment of the same document with the same source, as it is stored. */
export interface StoredRepetition {
  readonly id: string;
  readonly position: number;
  readonly version: number;
  readonly state: SegmentState;
  readonly target: string;
  readonly editedById: string | null;
  readonly editedAt: Date | null;
  readonly submittedAt: Date | null;
}

/** How many other segments of a segment's document have its source; an addition has none to share. */
export async function countRepetitions(client: Client, segmentId: string): Promise<number> {
  const [found] = await client.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM "segments" s JOIN "segments" o
      ON o."source" = s."source" AND o."documentId" = s."documentId" AND o."id" <> s."id"
    WHERE s."id" = ${segmentId}::uuid AND s."source" <> ''`;
  return found?.count ?? 0;
}

/** The other segments of a segment's document that have its source, in its order. */
export function findRepetitions(client: Client, segmentId: string): Promise<StoredRepetition[]> {
  return client.$queryRaw<StoredRepetition[]>`
    SELECT o."id", o."position", o."version", o."state"::text AS "state", o."target", o."editedById", o."editedAt", o."submittedAt"
    FROM "segments" s JOIN "segments" o
      ON o."source" = s."source" AND o."documentId" = s."documentId" AND o."id" <> s."id"
    WHERE s."id" = ${segmentId}::uuid AND s."source" <> '' ORDER BY o."position"`;
}

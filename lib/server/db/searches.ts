import type { SegmentState } from "../../workflow/transition";
import type { Client } from "./client";

/** A segment as a search reads it. */
export interface SearchedSegment {
  readonly id: string;
  readonly position: number;
  readonly version: number;
  readonly state: SegmentState;
  readonly text: string;
  readonly editedById: string | null;
  readonly editedAt: Date | null;
  readonly submittedAt: Date | null;
}

/** Which segments are read. */
export interface SearchedRows {
  readonly documentId: string;
  readonly side: "source" | "target";
  /** A pattern of LIKE that the text has, whatever the case; undefined for all. */
  readonly like?: string | undefined;
  /** Only these. */
  readonly ids?: readonly string[] | undefined;
}

/** Some of the segments of a document, in its order: the first `limit` of those whose position is at least `from`. */
export function findSearched(
  client: Client,
  { documentId, side, like, ids }: SearchedRows,
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<SearchedSegment[]> {
  const isSource = side === "source";
  return client.$queryRaw<SearchedSegment[]>`
    SELECT s."id", s."position", s."version", s."state"::text AS "state", s."editedById", s."editedAt", s."submittedAt",
      CASE WHEN ${isSource}::boolean THEN s."source" ELSE s."target" END AS "text"
    FROM "segments" s
    WHERE s."documentId" = ${documentId}::uuid AND s."position" >= ${from}::int
      AND (${ids ? [...ids] : null}::uuid[] IS NULL OR s."id" = ANY(${ids ? [...ids] : null}::uuid[]))
      AND (${like ?? null}::text IS NULL
        OR CASE WHEN ${isSource}::boolean THEN s."source" ELSE s."target" END ILIKE ${like ?? null}::text)
    ORDER BY s."position" LIMIT ${limit}::int`;
}

import type { SegmentState } from "../../workflow/transition";
import type { Client } from "./client";

/** A segment as a table for Word shows it. */
export interface StoredBilingualRow {
  readonly id: string;
  readonly position: number;
  readonly version: number;
  readonly source: string;
  readonly machineTarget: string;
  readonly target: string;
  readonly state: SegmentState;
  readonly isExcluded: boolean;
  readonly editedAt: Date | null;
  readonly editorName: string | null;
  /** The newest text by somebody else than who wrote the target, and when that person last worked on it. */
  readonly otherText: string | null;
  readonly otherName: string | null;
  readonly otherAt: Date | null;
}

/** Segments of a document by position, in order. A text that lost a conflict was never the target: nobody's was written on it. */
export function findBilingualRows(
  client: Client,
  documentId: string,
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<StoredBilingualRow[]> {
  return client.$queryRaw<StoredBilingualRow[]>`
    SELECT s."id", s."position", s."version", s."source", s."machineTarget", s."target",
      s."state"::text AS "state", s."isExcluded", s."editedAt", e."name" AS "editorName",
      other."text" AS "otherText", u."name" AS "otherName", coalesce(deed."at", other."createdAt") AS "otherAt"
    FROM "segments" s
    LEFT JOIN "users" e ON e."id" = s."editedById"
    LEFT JOIN LATERAL (
      SELECT r."text", r."authorId", r."createdAt" FROM "revisions" r
      WHERE r."segmentId" = s."id" AND r."authorId" <> s."editedById"
        AND r."text" NOT IN (s."target", s."machineTarget")
        AND NOT EXISTS (SELECT 1 FROM "audit_rows" k
          WHERE k."segmentId" = r."segmentId" AND k."action" = 'segment.keep-revision'
            AND k."details"->>'number' = r."number"::text)
      ORDER BY r."number" DESC LIMIT 1) other ON true
    LEFT JOIN "users" u ON u."id" = other."authorId"
    LEFT JOIN LATERAL (
      SELECT max(a."at") AS "at" FROM "audit_rows" a
      WHERE a."segmentId" = s."id" AND a."actorId" = other."authorId" AND a."at" <= other."createdAt") deed ON true
    WHERE s."documentId" = ${documentId}::uuid AND s."position" >= ${from}::int
    ORDER BY s."position" LIMIT ${limit}::int`;
}

/** A segment as a file that comes back is compared with it. */
export function findRowsToCompare(
  client: Client,
  documentId: string,
  { from, limit }: { readonly from: number; readonly limit: number },
) {
  return client.segment.findMany({
    where: { documentId, position: { gte: from } },
    orderBy: { position: "asc" },
    take: limit,
    select: {
      id: true,
      position: true,
      version: true,
      source: true,
      target: true,
      state: true,
      editedById: true,
      editedAt: true,
      submittedAt: true,
      editedBy: { select: { id: true, name: true } },
    },
  });
}

/** The comments on some segments as a file shows them, oldest first: an error that somebody marked says so before what it says. */
export async function findCommentsOn(client: Client, segmentIds: readonly string[]) {
  const found = await client.comment.findMany({
    where: { segmentId: { in: [...segmentIds] } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      segmentId: true,
      threadId: true,
      body: true,
      createdAt: true,
      resolvedAt: true,
      side: true,
      start: true,
      quote: true,
      mark: true,
      author: { select: { name: true } },
    },
  });
  return found.map(({ mark, body, ...comment }) => ({
    ...comment,
    body: mark ? `[${mark}] ${body}`.trimEnd() : body,
  }));
}

import type { Client } from "./client";
import { Prisma } from "./generated/client";

/** The texts that a segment's target can be compared with, as the query gives them. */
export interface StoredVersions {
  readonly id: string;
  /** The newest revision that is not the target itself. */
  readonly revision: string | null;
  /** What an editor approved last. */
  readonly approved: string | null;
  /** The newest text by somebody else than who wrote the target. */
  readonly otherText: string | null;
  readonly otherId: string | null;
  readonly otherName: string | null;
}

/** Leaves out the texts that were kept when they lost a conflict. */
const wasTarget = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM "audit_rows" k
  WHERE k."segmentId" = r."segmentId" AND k."action" = 'segment.keep-revision'
    AND k."details"->>'number' = r."number"::text)`;

/**
 * What the targets of a window of rows can be compared with. A text that lost a conflict was never the target: it counts as
 * a revision, but nobody's text was written on it. An approved text has no revision of its own where one of the same words
 * stood last, so the decision says when it was and the newest revision of that moment what it was.
 */
export function findVersions(
  client: Client,
  documentId: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<StoredVersions[]> {
  return client.$queryRaw<StoredVersions[]>`
    SELECT s."id", last."text" AS "revision",
      CASE WHEN decision."action" = 'segment.approve'
        THEN coalesce(approved."text", s."machineTarget") END AS "approved",
      other."text" AS "otherText", u."id" AS "otherId", u."name" AS "otherName"
    FROM "segments" s
    LEFT JOIN LATERAL (
      SELECT r."text" FROM "revisions" r
      WHERE r."segmentId" = s."id" AND r."text" <> s."target"
      ORDER BY r."number" DESC LIMIT 1) last ON true
    LEFT JOIN LATERAL (
      SELECT a."action", a."at" FROM "audit_rows" a
      WHERE a."segmentId" = s."id" AND (a."action" = 'segment.approve'
        OR (a."action" = 'segment.undo' AND a."details"->>'from' = 'approved'))
      ORDER BY a."at" DESC, a."id" DESC LIMIT 1) decision ON true
    LEFT JOIN LATERAL (
      SELECT r."text" FROM "revisions" r
      WHERE r."segmentId" = s."id" AND r."createdAt" <= decision."at" AND ${wasTarget}
      ORDER BY r."number" DESC LIMIT 1) approved ON true
    LEFT JOIN LATERAL (
      SELECT r."text", r."authorId" FROM "revisions" r
      WHERE r."segmentId" = s."id" AND r."authorId" <> s."editedById"
        AND r."text" NOT IN (s."target", s."machineTarget") AND ${wasTarget}
      ORDER BY r."number" DESC LIMIT 1) other ON true
    LEFT JOIN "users" u ON u."id" = other."authorId"
    WHERE s."documentId" = ${documentId}::uuid
      AND s."position" >= ${from}::int AND s."position" < ${to}::int
    ORDER BY s."position"`;
}

import type { Client } from "./client";
import type { Prisma } from "./generated/client";
import { Prisma as Sql } from "./generated/client";

/** What became of a flag, as it is stored. */
export interface FlagStory {
  /** 0-based place of its segment. */
  readonly position: number;
  readonly isExcluded: boolean;
  readonly check: string;
  /** Null for a flag that is gone with an edit. */
  readonly severity: "neutral" | "minor" | "major" | "critical" | null;
  readonly how: "edited" | "dismissed" | "rule" | "open";
  readonly reason: string | null;
  readonly note: string | null;
  readonly userId: string | null;
  readonly userName: string | null;
  readonly at: Date | null;
}

/**
 * What became of every flag of a document, by segment; what a check found that is off by now is nobody's business. Who edited a flag away
 * is told by the segment's change that was written down nearest to that moment.
 */
export function findFlagStories(client: Client, documentId: string): Promise<FlagStory[]> {
  return client.$queryRaw<FlagStory[]>`
    SELECT s."position", s."isExcluded", f."check", f."severity"::text AS "severity",
      CASE WHEN d."id" IS NOT NULL THEN 'dismissed' WHEN r."id" IS NOT NULL THEN 'rule' ELSE 'open' END AS "how",
      coalesce(d."reason", r."reason")::text AS "reason", coalesce(d."note", r."note") AS "note",
      u."id" AS "userId", u."name" AS "userName", coalesce(d."createdAt", r."createdAt") AS "at"
    FROM "flags" f JOIN "segments" s ON s."id" = f."segmentId"
    LEFT JOIN "dismissals" d ON d."id" = f."dismissalId" LEFT JOIN "flag_rules" r ON r."id" = f."ruleId"
    LEFT JOIN "users" u ON u."id" = coalesce(d."userId", r."userId")
    WHERE s."documentId" = ${documentId}::uuid AND (r."id" IS NULL OR r."fingerprint" IS NOT NULL)
    UNION ALL
    SELECT s."position", s."isExcluded", o."check", NULL, 'edited', NULL, NULL, u."id", u."name", o."at"
    FROM "flag_outcomes" o JOIN "segments" s ON s."id" = o."segmentId" ${CHANGE_OF_OUTCOME}
    LEFT JOIN "users" u ON u."id" = coalesce(c."actorId", s."editedById")
    WHERE s."documentId" = ${documentId}::uuid
    ORDER BY 1, 3, 10`;
}

const CHANGE_OF_OUTCOME = Sql.sql`LEFT JOIN LATERAL (
    SELECT a."actorId" FROM "audit_rows" a
    WHERE a."segmentId" = s."id" AND a."action" LIKE 'segment.%'
      AND a."at" BETWEEN o."at" - interval '1 minute' AND o."at" + interval '1 minute'
    ORDER BY abs(extract(epoch FROM a."at" - o."at")) LIMIT 1) c ON true`;

/** Keeps a receipt. */
export async function insertReceipt(
  client: Client,
  receipt: Prisma.ExportReceiptUncheckedCreateInput,
): Promise<void> {
  await client.exportReceipt.create({ data: receipt, select: { id: true } });
}

/** The receipts of a document without their content, newest first. */
export function findReceipts(client: Client, documentId: string) {
  return client.exportReceipt.findMany({
    where: { documentId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      createdAt: true,
      fileName: true,
      fileSha256: true,
      overrideReason: true,
      actor: { select: { name: true } },
    },
  });
}

/** One receipt of a document. */
export function findReceipt(client: Client, documentId: string, receiptId: string) {
  return client.exportReceipt.findFirst({
    where: { id: receiptId, documentId },
    select: { fileName: true, content: true },
  });
}

/** Somebody's name as it is now. */
export function findPerson(client: Client, userId: string) {
  return client.user.findUniqueOrThrow({
    where: { id: userId },
    select: { id: true, name: true },
  });
}

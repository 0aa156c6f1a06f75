import type { Client } from "./client";
import { Prisma } from "./generated/client";

/** The context of a dismissal: the source text of its segment, whatever white space it was imported with. */
function contextOf(segment: "s" | "t"): Prisma.Sql {
  return Prisma.raw(`md5(regexp_replace(${segment}."source", '[ \\t\\r\\n]+', ' ', 'g'))`);
}

/** Keeps what was dismissed in a document that is about to be deleted: the same text may be imported again. */
export async function keepDismissals(client: Client, documentId: string): Promise<void> {
  await client.$executeRaw`
    INSERT INTO "kept_dismissals" ("projectId", "fingerprint", "context", "reason", "note", "userId", "createdAt")
    SELECT DISTINCT ON (m."fingerprint", x."context") d."projectId", m."fingerprint", x."context", m."reason", m."note",
      m."userId", m."createdAt"
    FROM "dismissals" m JOIN "segments" s ON s."id" = m."segmentId" JOIN "documents" d ON d."id" = s."documentId"
    CROSS JOIN LATERAL (SELECT ${contextOf("s")} AS "context") x
    WHERE d."id" = ${documentId}::uuid
    ORDER BY m."fingerprint", x."context", m."createdAt" DESC
    ON CONFLICT ("projectId", "fingerprint", "context") DO UPDATE
    SET "reason" = excluded."reason", "note" = excluded."note", "userId" = excluded."userId",
      "createdAt" = excluded."createdAt"`;
}

/** Forgets what was kept of deleted documents about one finding in the sentence of this segment. */
export async function forgetKeptDismissal(
  client: Client,
  segmentId: string,
  fingerprint: string,
): Promise<void> {
  await client.$executeRaw`
    DELETE FROM "kept_dismissals" k USING "segments" s JOIN "documents" d ON d."id" = s."documentId"
    WHERE s."id" = ${segmentId}::uuid AND k."projectId" = d."projectId" AND k."fingerprint" = ${fingerprint}
      AND k."context" = ${contextOf("s")}`;
}

/** Forgets what was kept of deleted documents about what was dismissed in one step. */
export async function forgetKeptOfBatch(client: Client, batchId: string): Promise<void> {
  await client.$executeRaw`
    DELETE FROM "kept_dismissals" k USING "dismissals" m JOIN "segments" s ON s."id" = m."segmentId"
      JOIN "documents" d ON d."id" = s."documentId"
    WHERE m."batchId" = ${batchId}::uuid AND k."projectId" = d."projectId" AND k."fingerprint" = m."fingerprint"
      AND k."context" = ${contextOf("s")}`;
}

/**
 * Dismisses in the segments of an import what is known to be no error: the same finding in the same source text, in a document
 * of the project or in one that was deleted. The latest decision counts, and stays that person's.
 */
export async function carryDismissals(
  client: Client,
  documentId: string,
  flags: readonly { readonly segmentId: string; readonly fingerprint: string }[],
): Promise<void> {
  const found = JSON.stringify(
    flags.map(({ segmentId, fingerprint }) => ({ segmentId, fingerprint })),
  );
  await client.$executeRaw`
    WITH "found" AS (
      SELECT DISTINCT r."segmentId", r."fingerprint", d."projectId", ${contextOf("s")} AS "context"
      FROM jsonb_to_recordset(${found}::jsonb) AS r("segmentId" uuid, "fingerprint" text)
      JOIN "segments" s ON s."id" = r."segmentId" JOIN "documents" d ON d."id" = s."documentId"),
    "known" AS (
      SELECT f."segmentId", f."fingerprint", k."reason", k."note", k."userId", k."createdAt"
      FROM "found" f JOIN "kept_dismissals" k
        ON k."projectId" = f."projectId" AND k."fingerprint" = f."fingerprint" AND k."context" = f."context"
      UNION ALL
      SELECT f."segmentId", f."fingerprint", m."reason", m."note", m."userId", m."createdAt"
      FROM "found" f JOIN "dismissals" m ON m."fingerprint" = f."fingerprint"
      JOIN "segments" t ON t."id" = m."segmentId" AND t."documentId" <> ${documentId}::uuid
      JOIN "documents" o ON o."id" = t."documentId" AND o."projectId" = f."projectId"
      WHERE ${contextOf("t")} = f."context")
    INSERT INTO "dismissals" ("id", "segmentId", "fingerprint", "reason", "note", "userId", "createdAt", "isCarried")
    SELECT DISTINCT ON ("segmentId", "fingerprint") gen_random_uuid(), "segmentId", "fingerprint", "reason", "note", "userId",
      "createdAt", true
    FROM "known" ORDER BY "segmentId", "fingerprint", "createdAt" DESC`;
}

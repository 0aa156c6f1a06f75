import type { StepRow } from "../../schemas/steps";
import { BATCH_KINDS } from "./batches";
import type { Client } from "./client";

/** More steps than anybody looks for. */
const MOST = 20;

type StoredStep = Omit<StepRow, "at"> & { readonly at: Date };

/** The last steps that changed texts in many segments of a document, of which something stands: the same rule as an undo has. */
export function findTextSteps(client: Client, documentId: string): Promise<StoredStep[]> {
  return client.$queryRaw<StoredStep[]>`
    SELECT * FROM (
      SELECT r."id", r."kind", u."name" AS "by", r."createdAt" AS "at", jsonb_array_length(r."after")::int AS "segments",
        (SELECT count(*)::int FROM jsonb_to_recordset(r."after")
            AS a("id" uuid, "source" text, "target" text, "machineTarget" text, "state" text)
          JOIN "segments" s ON s."id" = a."id" AND s."documentId" = r."documentId" AND s."source" = a."source"
            AND s."target" = a."target" AND s."machineTarget" = a."machineTarget"
            AND (s."state"::text = a."state" OR s."state" IN ('initial', 'draft'))) AS "standing"
      FROM (SELECT * FROM "repairs" WHERE "documentId" = ${documentId}::uuid AND "kind" = ANY(${[...BATCH_KINDS]})
        AND "undoneAt" IS NULL ORDER BY "createdAt" DESC LIMIT ${MOST}) r
      JOIN "users" u ON u."id" = r."actorId") steps
    WHERE "standing" > 0 ORDER BY "at" DESC`;
}

/** The last decisions on many segments of a document that stand; those of one person, or everybody's. */
export function findDecisionSteps(
  client: Client,
  documentId: string,
  decidedById: string | null,
): Promise<StoredStep[]> {
  return client.$queryRaw<StoredStep[]>`
    SELECT s."decisionBatchId" AS "id", CASE s."state" WHEN 'approved' THEN 'approve' ELSE 'return' END AS "kind",
      u."name" AS "by", max(s."decidedAt") AS "at", count(*)::int AS "segments", count(*)::int AS "standing"
    FROM "segments" s JOIN "users" u ON u."id" = s."decidedById"
    WHERE s."documentId" = ${documentId}::uuid AND s."decisionBatchId" IS NOT NULL AND s."state" IN ('approved', 'returned')
      AND (${decidedById}::uuid IS NULL OR s."decidedById" = ${decidedById}::uuid)
    GROUP BY s."decisionBatchId", s."state", u."name" ORDER BY "at" DESC LIMIT ${MOST}`;
}

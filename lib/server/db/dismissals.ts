import type { Severity, Side } from "../../flagging/finding";
import type { Localized } from "../../text/localized";
import type { Span } from "../../text/span";
import type { Client } from "./client";
import type { DismissalReason } from "./generated/client";
import { forgetKeptOfBatch } from "./kept-dismissals";
import { isOpen } from "./open-flag";

/** The open flags of one fingerprint in one segment: what one dismissal is of. */
export interface OpenPlace {
  readonly segmentId: string;
  readonly fingerprint: string;
  readonly check: string;
  readonly side: Side;
  /** Of the first of its flags. */
  readonly severity: Severity;
  readonly message: Localized;
  readonly spans: readonly Span[];
  /** How many places there are, with those beyond the limit. */
  readonly total: number;
}

/** Which open flags are asked for. */
export interface OpenPlaceFilter {
  readonly segmentIds: readonly string[];
  /** As in an outline: `any`, `serious`, or the id of a check; all when absent. */
  readonly flag?: string | undefined;
  /** All of them when absent. */
  readonly limit?: number;
}

/** The places with open flags in some segments, in the order of the document. */
export function findOpenPlaces(client: Client, { segmentIds, flag, limit }: OpenPlaceFilter) {
  const wanted = flag ?? "any";
  return client.$queryRaw<OpenPlace[]>`
    SELECT f."segmentId", f."fingerprint", min(f."check") AS "check", min(f."side"::text) AS "side",
      (array_agg(f."severity"::text ORDER BY f."start", f."end"))[1] AS "severity",
      (array_agg(f."message" ORDER BY f."start", f."end"))[1] AS "message",
      json_agg(json_build_object('start', f."start", 'end', f."end") ORDER BY f."start", f."end") AS "spans",
      (count(*) OVER ())::int AS "total"
    FROM "flags" f JOIN "segments" s ON s."id" = f."segmentId"
    WHERE f."segmentId" = ANY(${segmentIds}::uuid[]) AND ${isOpen("f")}
    GROUP BY f."segmentId", f."fingerprint", s."position"
    HAVING ${wanted}::text = 'any' OR min(f."check") = ${wanted}::text
      OR (${wanted}::text = 'serious' AND bool_or(f."severity" IN ('critical', 'major')))
    ORDER BY s."position", min(f."start"), f."fingerprint" LIMIT ${limit ?? null}::int`;
}

/** Which of some texts are dismissed in some segments. */
export function findDismissed(client: Client, segmentIds: string[], fingerprints: string[]) {
  return client.dismissal.findMany({
    where: { segmentId: { in: segmentIds }, fingerprint: { in: fingerprints } },
    select: { segmentId: true, fingerprint: true },
  });
}

/** Records in one step that what is flagged in some places is no error. */
export async function insertDismissals(
  client: Client,
  places: readonly Pick<OpenPlace, "segmentId" | "fingerprint">[],
  step: {
    readonly batchId: string;
    readonly reason: DismissalReason;
    readonly note: string | null;
    readonly userId: string;
  },
): Promise<void> {
  const rows = JSON.stringify(
    places.map(({ segmentId, fingerprint }) => ({ ...step, segmentId, fingerprint })),
  );
  await client.$executeRaw`
    INSERT INTO "dismissals" ("id", "segmentId", "fingerprint", "reason", "note", "userId", "batchId")
    SELECT gen_random_uuid(), "segmentId", "fingerprint", "reason", "note", "userId", "batchId"
    FROM jsonb_populate_recordset(NULL::"dismissals", ${rows}::jsonb)
    ON CONFLICT ("segmentId", "fingerprint") DO UPDATE
    SET "reason" = excluded."reason", "note" = excluded."note", "userId" = excluded."userId", "batchId" = excluded."batchId",
      "isCarried" = false`;
  await client.$executeRaw`
    UPDATE "flags" f SET "dismissalId" = m."id" FROM "dismissals" m
    WHERE m."batchId" = ${step.batchId}::uuid AND f."segmentId" = m."segmentId" AND f."fingerprint" = m."fingerprint"`;
}

/** Keeps everybody else from writing the segments of a step until the transaction ends; gives those that are in the document. */
export async function lockDismissed(
  client: Client,
  documentId: string,
  batchId: string,
): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM "segments" s
    WHERE s."documentId" = ${documentId}::uuid
      AND EXISTS (SELECT 1 FROM "dismissals" m WHERE m."segmentId" = s."id" AND m."batchId" = ${batchId}::uuid)
    ORDER BY s."position" FOR UPDATE`;
  return rows.map(({ id }) => id);
}

/** Takes back what is left of a step, also where a segment was merged into another since; gives how many flags are open again. */
export async function deleteDismissals(client: Client, batchId: string): Promise<number> {
  const flags = await client.flag.count({
    where: { dismissal: { batchId }, segment: { documentId: { not: null } } },
  });
  await forgetKeptOfBatch(client, batchId);
  await client.dismissal.deleteMany({ where: { batchId } });
  return flags;
}

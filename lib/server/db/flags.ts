import type { Severity, Side } from "../../flagging/finding";
import type { Localized } from "../../text/localized";
import type { Client } from "./client";
import { projectWithRole, scopeOfProject } from "./scopes";

/** A finding as it is stored. */
export interface NewFlag {
  readonly segmentId: string;
  readonly check: string;
  readonly category: string;
  readonly severity: Severity;
  readonly side: Side;
  readonly start: number;
  readonly end: number;
  readonly message: Localized;
  readonly suggestion: string | null;
  readonly fingerprint: string;
}

/** The segment and project of a flag, with one person's role. */
export async function findFlagScope(client: Client, flagId: string, userId: string) {
  const flag = await client.flag.findUnique({
    where: { id: flagId },
    select: {
      fingerprint: true,
      segment: {
        select: {
          id: true,
          documentId: true,
          document: { select: { project: projectWithRole(userId) } },
        },
      },
    },
  });
  if (!flag) return undefined;
  const { id, documentId, document } = flag.segment;
  if (!documentId || !document) return undefined;
  return {
    segmentId: id,
    documentId,
    fingerprint: flag.fingerprint,
    ...scopeOfProject(document.project),
  };
}

/** Replaces the flags of a segment, in one statement; those that people dismissed before stay dismissed. */
export async function replaceFlags(client: Client, segmentId: string, flags: readonly NewFlag[]) {
  if (flags.length === 0) {
    await client.flag.deleteMany({ where: { segmentId } });
    return;
  }
  const rows = flags.map((flag) => ({ ...flag, id: crypto.randomUUID() }));
  await client.$executeRaw`
    WITH "gone" AS (DELETE FROM "flags" WHERE "segmentId" = ${segmentId}::uuid)
    INSERT INTO "flags" ("id", "segmentId", "check", "category", "severity", "side", "start", "end", "message",
      "suggestion", "fingerprint", "dismissalId")
    SELECT r."id", r."segmentId", r."check", r."category", r."severity", r."side", r."start", r."end", r."message",
      r."suggestion", r."fingerprint", d."id"
    FROM jsonb_populate_recordset(NULL::"flags", ${JSON.stringify(rows)}::jsonb) r
    LEFT JOIN "dismissals" d ON d."segmentId" = r."segmentId" AND d."fingerprint" = r."fingerprint"`;
}

/** Stores the flags of new segments: as one JSON parameter, like the segments. */
export async function insertFlags(client: Client, flags: readonly NewFlag[]) {
  const rows = flags.map((flag) => ({ ...flag, id: crypto.randomUUID() }));
  await client.$executeRaw`
    INSERT INTO "flags" ("id", "segmentId", "check", "category", "severity", "side", "start", "end", "message",
      "suggestion", "fingerprint")
    SELECT "id", "segmentId", "check", "category", "severity", "side", "start", "end", "message",
      "suggestion", "fingerprint"
    FROM jsonb_populate_recordset(NULL::"flags", ${JSON.stringify(rows)}::jsonb)`;
}

/** Records that the findings with a fingerprint are no errors in this segment. */
export async function insertDismissal(
  client: Client,
  dismissal: {
    segmentId: string;
    fingerprint: string;
    reason: "correct" | "name_or_quotation" | "house_style" | "other";
    note: string | null;
    userId: string;
  },
) {
  const { segmentId, fingerprint, ...decision } = dismissal;
  const { id } = await client.dismissal.upsert({
    where: { segmentId_fingerprint: { segmentId, fingerprint } },
    create: dismissal,
    update: decision,
    select: { id: true },
  });
  await client.flag.updateMany({ where: { segmentId, fingerprint }, data: { dismissalId: id } });
}

/** Takes a dismissal back; its flags open again with it (ON DELETE SET NULL). */
export async function deleteDismissal(client: Client, segmentId: string, fingerprint: string) {
  await client.dismissal.deleteMany({ where: { segmentId, fingerprint } });
}

/** The dismissals of a segment, to show them on findings that are not stored. */
export function findDismissals(client: Client, segmentId: string) {
  return client.dismissal.findMany({
    where: { segmentId },
    include: { user: { select: { id: true, name: true } } },
  });
}

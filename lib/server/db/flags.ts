import type { Severity, Side } from "../../flagging/finding";
import type { Localized } from "../../text/localized";
import type { Client } from "./client";
import { Prisma } from "./generated/client";
import { forgetKeptDismissal } from "./kept-dismissals";
import { isOpen, silencingRule } from "./open-flag";
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

/** What was found in some segments, and by whom it was not. */
export interface FlagsToReplace {
  readonly segmentIds: readonly string[];
  readonly flags: readonly NewFlag[];
  /** The checks that may have found less than there is. */
  readonly unasked: readonly string[];
  /** Whether a person's words were changed. */
  readonly isEdit: boolean;
}

/**
 * Replaces the flags of some segments, in one statement; those that people dismissed before stay dismissed. After an edit, the
 * open ones that are gone are noted: the check was right about them, unless it is one that was not asked.
 */
export async function replaceFlags(
  client: Client,
  { segmentIds, flags, unasked, isEdit }: FlagsToReplace,
): Promise<void> {
  const ids = [...segmentIds];
  await client.$executeRaw`
    WITH "gone" AS (
      DELETE FROM "flags" WHERE "segmentId" = ANY(${ids}::uuid[])
      RETURNING "segmentId", "check", "fingerprint", "dismissalId", "ruleId"),
    "found" AS (${asTheProjectWants(flags)}),
    "edited" AS (
      INSERT INTO "flag_outcomes" ("segmentId", "fingerprint", "check")
      SELECT DISTINCT g."segmentId", g."fingerprint", g."check" FROM "gone" g
      WHERE ${isEdit}::boolean AND ${isOpen("g")} AND g."check" <> ALL(${[...unasked]}::text[]) AND NOT EXISTS (
        SELECT 1 FROM "found" f WHERE f."segmentId" = g."segmentId" AND f."fingerprint" = g."fingerprint")
      ON CONFLICT DO NOTHING),
    "back" AS (
      DELETE FROM "flag_outcomes" o USING "found" f
      WHERE o."segmentId" = ANY(${ids}::uuid[]) AND o."segmentId" = f."segmentId" AND o."fingerprint" = f."fingerprint")
    INSERT INTO "flags" (${COLUMNS}) SELECT * FROM "found"`;
}

/** Stores the flags of new segments: as one JSON parameter, like the segments. */
export async function insertFlags(client: Client, flags: readonly NewFlag[]): Promise<void> {
  await client.$executeRaw`INSERT INTO "flags" (${COLUMNS}) ${asTheProjectWants(flags)}`;
}

const COLUMNS = Prisma.raw(
  `"id", "segmentId", "check", "category", "severity", "foundSeverity", "side", "start", "end", "message", "suggestion",
  "fingerprint", "dismissalId", "ruleId"`,
);

/**
 * Findings with what people have said of them before, the project's severities, and the rule that silences them: a rule that
 * is being taken out is waited for, lest the flag refer to one that is gone.
 */
function asTheProjectWants(flags: readonly NewFlag[]): Prisma.Sql {
  const rows = JSON.stringify(flags.map((flag) => ({ ...flag, id: crypto.randomUUID() })));
  return Prisma.sql`
    SELECT r."id", r."segmentId", r."check", r."category", coalesce(c."severity", r."severity") AS "severity",
      CASE WHEN c."severity" IS NOT NULL THEN r."severity" END AS "foundSeverity", r."side", r."start", r."end",
      r."message", r."suggestion", r."fingerprint", m."id" AS "dismissalId",
      (${silencingRule("r")} FOR KEY SHARE) AS "ruleId"
    FROM jsonb_populate_recordset(NULL::"flags", ${rows}::jsonb) r
    JOIN "segments" s ON s."id" = r."segmentId"
    LEFT JOIN "documents" d ON d."id" = s."documentId"
    LEFT JOIN "check_severities" c ON c."projectId" = d."projectId" AND c."check" = r."check"
    LEFT JOIN "dismissals" m ON m."segmentId" = r."segmentId" AND m."fingerprint" = r."fingerprint"`;
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
    update: { ...decision, batchId: null, isCarried: false },
    select: { id: true },
  });
  await client.flag.updateMany({ where: { segmentId, fingerprint }, data: { dismissalId: id } });
}

/** Takes a dismissal back; its flags open again with it (ON DELETE SET NULL). */
export async function deleteDismissal(client: Client, segmentId: string, fingerprint: string) {
  await forgetKeptDismissal(client, segmentId, fingerprint);
  await client.dismissal.deleteMany({ where: { segmentId, fingerprint } });
}

/** The dismissals of a segment, to show them on findings that are not stored. */
export function findDismissals(client: Client, segmentId: string) {
  return client.dismissal.findMany({
    where: { segmentId },
    include: { user: { select: { id: true, name: true } } },
  });
}

import type { Span } from "../../text/span";
import type { Client } from "./client";
import { type DismissalReason, Prisma } from "./generated/client";
import { isOpen } from "./open-flag";

/** So many equal dismissals, on as many segments, are a habit rather than a chance. */
const ENOUGH = 3;

/** The dismissals of one fingerprint in a project, taken together. */
export interface CandidateRow {
  readonly fingerprint: string;
  readonly count: number;
  /** The reason given most often. */
  readonly reason: DismissalReason;
  /** The note given most often with the reason `other`. */
  readonly note: string | null;
  readonly standing: "few" | "proposed" | "declined" | "covered";
}

/** The equal dismissals of one fingerprint; undefined when nobody dismissed it. */
export async function findRuleCandidate(client: Client, projectId: string, fingerprint: string) {
  const [row] = await client.$queryRaw<CandidateRow[]>(
    candidates(projectId, Prisma.sql`AND m."fingerprint" = ${fingerprint}`, 1),
  );
  return row;
}

/** The equal dismissals that no rule covers and nobody declined to make one of, the most frequent first. */
export async function findProposedRules(client: Client, projectId: string) {
  const rows = await client.$queryRaw<CandidateRow[]>(candidates(projectId, Prisma.empty, ENOUGH));
  return rows.filter(({ standing }) => standing === "proposed");
}

/** A retired segment has no document, so what was dismissed there does not count; nor does what an import carried over. */
function candidates(projectId: string, condition: Prisma.Sql, atLeast: number): Prisma.Sql {
  return Prisma.sql`
    WITH "equal" AS (
      SELECT m."fingerprint", count(*)::int AS "count",
        (mode() WITHIN GROUP (ORDER BY m."reason"))::text AS "reason",
        mode() WITHIN GROUP (ORDER BY m."note") FILTER (WHERE m."reason" = 'other') AS "note"
      FROM "dismissals" m JOIN "segments" s ON s."id" = m."segmentId" JOIN "documents" d ON d."id" = s."documentId"
      WHERE d."projectId" = ${projectId}::uuid AND NOT m."isCarried" ${condition}
      GROUP BY m."fingerprint" HAVING count(*) >= ${atLeast})
    SELECT e.*, CASE
      WHEN EXISTS (SELECT 1 FROM "flag_rules" u WHERE u."projectId" = ${projectId}::uuid
        AND (u."fingerprint" = e."fingerprint"
          OR (u."fingerprint" IS NULL AND u."check" = split_part(e."fingerprint", '|', 1)))) THEN 'covered'
      WHEN e."count" < x."dismissals" + ${ENOUGH} THEN 'declined'
      WHEN e."count" >= ${ENOUGH} THEN 'proposed'
      ELSE 'few' END AS "standing"
    FROM "equal" e
    LEFT JOIN "declined_rules" x ON x."projectId" = ${projectId}::uuid AND x."fingerprint" = e."fingerprint"
    ORDER BY e."count" DESC, e."fingerprint"`;
}

/** Notes that equal dismissals make no rule: so many of them, that is. */
export async function writeDeclinedRule(
  client: Client,
  key: { readonly projectId: string; readonly fingerprint: string },
  decision: { readonly dismissals: number; readonly userId: string },
): Promise<void> {
  await client.declinedRule.upsert({
    where: { projectId_fingerprint: key },
    create: { ...key, ...decision },
    update: decision,
    select: { projectId: true },
  });
}

/** Whether a text was ever marked like this in the project, as far as flags and dismissals still tell. */
export async function isMarked(client: Client, projectId: string, fingerprint: string) {
  const where = { fingerprint, segment: { document: { projectId } } };
  const found =
    (await client.dismissal.findFirst({ where, select: { id: true } })) ??
    (await client.flag.findFirst({ where, select: { id: true } }));
  return found !== null;
}

/** A segment's text with the place in it that a fingerprint stands for. */
export interface MarkedRow extends Span {
  readonly fingerprint: string;
  readonly text: string;
}

/** One place for each of the fingerprints that mark anything in the project now. */
export function findMarkedRows(client: Client, projectId: string, fingerprints: string[]) {
  return client.$queryRaw<MarkedRow[]>`
    SELECT DISTINCT ON (f."fingerprint") f."fingerprint", f."start", f."end",
      CASE f."side" WHEN 'source' THEN s."source" ELSE s."target" END AS "text"
    FROM "flags" f JOIN "segments" s ON s."id" = f."segmentId" JOIN "documents" d ON d."id" = s."documentId"
    WHERE d."projectId" = ${projectId}::uuid AND f."fingerprint" = ANY(${fingerprints}::text[])
    ORDER BY f."fingerprint", f."id"`;
}

/** A segment with the open flags of one fingerprint. */
export interface OpenFlagRow {
  readonly segmentId: string;
  readonly documentId: string;
  readonly documentTitle: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly number: number;
  readonly source: string;
  readonly target: string;
  readonly spans: Span[];
}

const OPEN = Prisma.sql`FROM "flags" f JOIN "segments" s ON s."id" = f."segmentId"
  JOIN "documents" d ON d."id" = s."documentId"
  WHERE d."readyAt" IS NOT NULL AND ${isOpen("f")}`;

/** The first segments of a project that have open flags of a fingerprint. */
export function findOpenOf(
  client: Client,
  key: { readonly projectId: string; readonly fingerprint: string },
  limit: number,
) {
  return client.$queryRaw<OpenFlagRow[]>`
    SELECT s."id" AS "segmentId", d."id" AS "documentId", d."title" AS "documentTitle", d."sourceLanguage", d."targetLanguage",
      s."position" + 1 AS "number", s."source", s."target",
      json_agg(json_build_object('start', f."start", 'end', f."end") ORDER BY f."start") AS "spans"
    ${OPEN} AND d."projectId" = ${key.projectId}::uuid AND f."fingerprint" = ${key.fingerprint}
    GROUP BY s."id", d."id" ORDER BY d."createdAt", d."id", s."position" LIMIT ${limit}`;
}

/** How many open flags of a fingerprint a project has, and on how many segments. */
export async function countOpenOf(
  client: Client,
  key: { readonly projectId: string; readonly fingerprint: string },
): Promise<{ flags: number; segments: number }> {
  const [row] = await client.$queryRaw<{ flags: number; segments: number }[]>`
    SELECT count(*)::int AS "flags", count(DISTINCT f."segmentId")::int AS "segments"
    ${OPEN} AND d."projectId" = ${key.projectId}::uuid AND f."fingerprint" = ${key.fingerprint}`;
  return row ?? { flags: 0, segments: 0 };
}

/** How many flags each rule silences that nobody dismissed by themselves. */
export async function countSilenced(
  client: Client,
  ruleIds: string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await client.flag.groupBy({
    by: ["ruleId"],
    where: { ruleId: { in: ruleIds }, dismissalId: null, segment: { documentId: { not: null } } },
    _count: true,
  });
  return new Map(rows.flatMap(({ ruleId, _count }) => (ruleId ? [[ruleId, _count]] : [])));
}

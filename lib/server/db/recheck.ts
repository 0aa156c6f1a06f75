import type { Client } from "./client";
import { insertFlags, type NewFlag } from "./flags";
import type { Prisma } from "./generated/client";

/** Of what kind a job is that looks at the segments of a project again. */
export const RECHECK = "recheck";

/**
 * Queues the work of looking at a project's segments with one of its own checks, or with all of them (null). One that waits
 * already will do; the claim of a job skips one that is locked here.
 */
export async function queueRecheck(
  client: Client,
  {
    projectId,
    createdById,
    checkId,
  }: {
    readonly projectId: string;
    readonly createdById: string;
    readonly checkId: string | null;
  },
): Promise<void> {
  const payload: Prisma.InputJsonObject = { checkId };
  const waiting = await client.$queryRaw<unknown[]>`
    SELECT 1 FROM "jobs" WHERE "kind" = ${RECHECK} AND "state" = 'queued' AND "projectId" = ${projectId}::uuid
      AND "payload" = ${JSON.stringify(payload)}::jsonb FOR UPDATE`;
  if (waiting.length > 0) return;
  await client.job.create({ data: { kind: RECHECK, payload, projectId, createdById } });
}

/** The jobs that look at a project's segments again and have not ended, the one that runs first. */
export function findRechecks(client: Client, projectId: string) {
  return client.job.findMany({
    where: { kind: RECHECK, projectId, state: { in: ["queued", "running"] } },
    orderBy: { id: "asc" },
    select: { progress: true },
  });
}

/** The segments of a project's documents, by document and place. */
export async function findSegmentIds(client: Client, projectId: string): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM "segments" s JOIN "documents" d ON d."id" = s."documentId"
    WHERE d."projectId" = ${projectId}::uuid ORDER BY d."createdAt" DESC, d."id", s."position"`;
  return rows.map(({ id }) => id);
}

/** What the checks need of some segments, and the version that they are of. */
export function findTextsToCheck(client: Client, ids: string[]) {
  return client.segment.findMany({
    where: { id: { in: ids }, documentId: { not: null } },
    select: { id: true, version: true, source: true, target: true },
  });
}

/** Some segments with their place, in the order of their documents, the newest first. */
export async function findTextsToTry(client: Client, ids: string[]) {
  const rows = await client.segment.findMany({
    where: { id: { in: ids } },
    orderBy: [{ document: { createdAt: "desc" } }, { documentId: "asc" }, { position: "asc" }],
    select: {
      id: true,
      position: true,
      source: true,
      target: true,
      document: { select: { id: true, title: true } },
    },
  });
  return rows.flatMap(({ id: segmentId, position, document, ...texts }) =>
    document
      ? [
          {
            ...texts,
            place: {
              segmentId,
              documentId: document.id,
              documentTitle: document.title,
              number: position + 1,
            },
          },
        ]
      : [],
  );
}

/**
 * Replaces the flags of some checks on some segments, where these are of the version that was looked at; gives the ids of
 * the others. Nothing here is an edit: no flag that goes away was right for that.
 */
export async function replaceFlagsOfChecks(
  client: Client,
  {
    checks,
    segments,
    flags,
  }: {
    readonly checks: string[];
    readonly segments: readonly { readonly id: string; readonly version: number }[];
    readonly flags: readonly NewFlag[];
  },
): Promise<string[]> {
  const seen = JSON.stringify(segments.map(({ id, version }) => ({ id, version })));
  const locked = await client.$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM "segments" s
    JOIN jsonb_to_recordset(${seen}::jsonb) AS r("id" uuid, "version" int)
      ON r."id" = s."id" AND r."version" = s."version"
    ORDER BY s."position" FOR UPDATE OF s`;
  const isLocked = new Set(locked.map(({ id }) => id));
  const found = flags.filter(({ segmentId }) => isLocked.has(segmentId));
  await client.flag.deleteMany({
    where: { segmentId: { in: [...isLocked] }, check: { in: checks } },
  });
  if (found.length > 0) {
    await insertFlags(client, found);
    await client.$executeRaw`
      DELETE FROM "flag_outcomes" o USING "flags" f
      WHERE f."segmentId" = ANY(${[...isLocked]}::uuid[]) AND f."check" = ANY(${checks})
        AND o."segmentId" = f."segmentId" AND o."fingerprint" = f."fingerprint"`;
  }
  return segments.map(({ id }) => id).filter((id) => !isLocked.has(id));
}

/** Takes away every flag of a check in a project. */
export async function deleteFlagsOfCheck(client: Client, projectId: string, check: string) {
  await client.flag.deleteMany({ where: { check, segment: { document: { projectId } } } });
}

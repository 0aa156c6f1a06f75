import type { Localized } from "../../text/localized";
import type { Client } from "./client";
import { insertFlags, type NewFlag } from "./flags";
import type { Prisma } from "./generated/client";

/** Of what kind a job is that looks at the segments of a project again. */
export const RECHECK = "recheck";

/**
 * What such a job does: with one of the project's own checks or all of those (null), with the terms that have some keys or all
 * of them (null), with every check there is, or with those in one document where it mentions some words, or all of it (null).
 */
export type QueuedRecheck =
  | { readonly checkId: string | null }
  | { readonly termKeys: string[] | null }
  | { readonly isFull: true }
  | { readonly documentId: string; readonly mentioning: string[] | null };

/**
 * Queues the work of looking at a project's segments again. One that waits already will do; the claim of a job skips one
 * that is locked here.
 */
export async function queueRecheck(
  client: Client,
  {
    projectId,
    createdById,
    work,
  }: {
    readonly projectId: string;
    readonly createdById: string;
    readonly work: QueuedRecheck;
  },
): Promise<void> {
  const payload: Prisma.InputJsonObject = work;
  const waiting = await client.$queryRaw<unknown[]>`
    SELECT 1 FROM "jobs" WHERE "kind" = ${RECHECK} AND "state" = 'queued' AND "projectId" = ${projectId}::uuid
      AND "payload" = ${JSON.stringify(payload)}::jsonb FOR UPDATE`;
  if (waiting.length > 0) return;
  await client.job.create({ data: { kind: RECHECK, payload, projectId, createdById } });
}

/** Queues the same for terms that are added, changed or removed, on the transaction that does it, so that none is forgotten. */
export async function queueTermRecheck(
  client: Client,
  { keys, ...owner }: { projectId: string; createdById: string; keys: readonly string[] },
): Promise<void> {
  await queueRecheck(client, { ...owner, work: { termKeys: [...new Set(keys)].toSorted() } });
}

/** Whether segments of a project are still to be looked at again for their terms. */
export async function hasTermRecheck(client: Client, projectId: string): Promise<boolean> {
  const waiting = await client.$queryRaw<unknown[]>`
    SELECT 1 FROM "jobs" WHERE "kind" = ${RECHECK} AND "projectId" = ${projectId}::uuid
      AND "state" IN ('queued', 'running') AND "payload" ? 'termKeys' LIMIT 1`;
  return waiting.length > 0;
}

/** The jobs that look at a project's segments again and have not ended, the one that runs first. */
export function findRechecks(client: Client, projectId: string) {
  return client.job.findMany({
    where: { kind: RECHECK, projectId, state: { in: ["queued", "running"] } },
    orderBy: { id: "asc" },
    select: { progress: true },
  });
}

/** What jobs of that kind were to do that failed, unless another one has done the same since or is going to. */
export async function findFailedRechecks(client: Client, projectId: string): Promise<unknown[]> {
  const rows = await client.$queryRaw<{ payload: unknown }[]>`
    SELECT DISTINCT f."payload" FROM "jobs" f
    WHERE f."kind" = ${RECHECK} AND f."projectId" = ${projectId}::uuid AND f."state" = 'failed' AND NOT EXISTS (
      SELECT 1 FROM "jobs" g WHERE g."kind" = f."kind" AND g."projectId" = f."projectId" AND g."id" > f."id"
        AND g."payload" = f."payload" AND g."state" IN ('queued', 'running', 'done'))`;
  return rows.map(({ payload }) => payload);
}

/** The segments of a project's documents, or of one of them, by document and place. */
export async function findSegmentIds(
  client: Client,
  projectId: string,
  documentId: string | null = null,
): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM "segments" s JOIN "documents" d ON d."id" = s."documentId"
    WHERE d."projectId" = ${projectId}::uuid AND (${documentId}::uuid IS NULL OR d."id" = ${documentId}::uuid)
    ORDER BY d."createdAt" DESC, d."id", s."position"`;
  return rows.map(({ id }) => id);
}

/** What the checks need of some segments, and the version that they are of. */
export async function findTextsToCheck(client: Client, ids: string[]) {
  const rows = await client.segment.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      version: true,
      source: true,
      target: true,
      document: { select: { id: true, sourceLanguage: true, format: true } },
    },
  });
  return rows.flatMap(({ document, ...row }) => {
    if (!document) return [];
    const { id: documentId, ...rest } = document;
    return [{ ...row, documentId, ...rest }];
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
 * Brings the flags of the checks that were asked into line with what they found on some segments, where these are of the
 * version that was looked at; gives the ids of the others. A flag that is found again stays the one that it is. Nothing here
 * is an edit: no flag that goes away was right for that.
 */
export async function updateFlags(
  client: Client,
  {
    segments,
    flags,
    isAsked,
  }: {
    readonly segments: readonly { readonly id: string; readonly version: number }[];
    readonly flags: readonly NewFlag[];
    readonly isAsked: (flag: { readonly segmentId: string; readonly check: string }) => boolean;
  },
): Promise<string[]> {
  const seen = JSON.stringify(segments.map(({ id, version }) => ({ id, version })));
  const locked = await client.$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM "segments" s
    JOIN jsonb_to_recordset(${seen}::jsonb) AS r("id" uuid, "version" int)
      ON r."id" = s."id" AND r."version" = s."version"
    ORDER BY s."position" FOR UPDATE OF s`;
  const isLocked = new Set(locked.map(({ id }) => id));
  const stored = await client.flag.findMany({ where: { segmentId: { in: [...isLocked] } } });
  const found = new Map(
    flags.filter(({ segmentId }) => isLocked.has(segmentId)).map((flag) => [contentOf(flag), flag]),
  );
  const gone = stored.filter(
    ({ foundSeverity, ...flag }) =>
      isAsked(flag) &&
      !found.delete(contentOf({ ...flag, severity: foundSeverity ?? flag.severity })),
  );
  await client.flag.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  if (found.size > 0) await addFlags(client, [...found.values()]);
  return segments.map(({ id }) => id).filter((id) => !isLocked.has(id));
}

/** Flags that there were not, though there may have been before an edit. */
async function addFlags(client: Client, flags: readonly NewFlag[]): Promise<void> {
  await insertFlags(client, flags);
  const back = JSON.stringify(
    flags.map(({ segmentId, fingerprint }) => ({ segmentId, fingerprint })),
  );
  await client.$executeRaw`
    DELETE FROM "flag_outcomes" o
    USING jsonb_to_recordset(${back}::jsonb) AS r("segmentId" uuid, "fingerprint" text)
    WHERE o."segmentId" = r."segmentId" AND o."fingerprint" = r."fingerprint"`;
}

/** The same for two flags that say the same of the same place. */
function contentOf(flag: Omit<NewFlag, "message"> & { readonly message: unknown }): string {
  const { segmentId, check, category, severity, side, start, end, suggestion, fingerprint } = flag;
  // The database gives an object its keys in an order of its own.
  const { en, fr } = flag.message as Localized;
  const place = [segmentId, check, category, severity, side, start, end, suggestion, fingerprint];
  return JSON.stringify([...place, en, fr]);
}

/** Takes away every flag of a check that one project has, those of its retired segments, too. */
export async function deleteFlagsOfCheck(client: Client, check: string) {
  await client.flag.deleteMany({ where: { check } });
}

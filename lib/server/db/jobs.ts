import type { Client } from "./client";
import { deleteUnreadyDocuments } from "./documents";
import type { Prisma, PrismaClient } from "./generated/client";
import { bytesColumn, bytesParameter, readBytes } from "./stored-bytes";

/** How long a worker may be silent before another one takes its job. */
const LEASE_SECONDS = 30;

/** Of what kind a job is that makes a document of two texts. */
export const IMPORT = "import";

/** A job as its worker gets it. */
export interface ClaimedJob {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly projectId: string;
  readonly createdById: string;
  readonly attempts: number;
}

/** The two sides of an import, as `ImportSource` keeps them. */
interface ImportTexts {
  readonly source: string;
  readonly target: string;
  readonly sourceFile?: Uint8Array;
  readonly targetFile?: Uint8Array;
}

/** Queues an import; in a transaction. */
export async function insertImport(
  client: Client,
  data: {
    payload: object;
    projectId: string;
    createdById: string;
    texts: ImportTexts;
  },
) {
  const { texts, payload, ...job } = data;
  const queued = await client.job.create({
    data: { ...job, kind: IMPORT, payload: payload as Prisma.InputJsonObject },
  });
  const { source, target, sourceFile, targetFile } = texts;
  await client.$executeRaw`
    INSERT INTO "import_sources" ("jobId", "source", "target", "sourceFile", "targetFile")
    VALUES (${queued.id}::uuid, ${source}, ${target}, ${bytesParameter(sourceFile)}, ${bytesParameter(targetFile)})`;
  return queued;
}

/** One job. */
export function findJob(client: Client, jobId: string) {
  return client.job.findUnique({ where: { id: jobId } });
}

/** The newest imports of a project that somebody may still want to see. */
export function findRecentImports(client: Client, projectId: string, since: Date) {
  return client.job.findMany({
    where: {
      kind: IMPORT,
      projectId,
      OR: [
        { state: { in: ["queued", "running"] } },
        { state: "failed", finishedAt: { gte: since } },
      ],
    },
    orderBy: { id: "desc" },
    take: 20,
  });
}

/**
 * Takes the oldest queued job that is due, or one whose worker died, of one kind or of any. One statement, so that two workers never take
 * the same one. Times are stored in whole milliseconds. A job that killed its worker too often is left for failExhaustedJobs.
 */
export async function claimJob(
  client: Client,
  worker: string,
  kind?: string,
): Promise<ClaimedJob | undefined> {
  const [job] = await client.$queryRaw<ClaimedJob[]>`
    UPDATE "jobs" SET "state" = 'running', "worker" = ${worker}, "attempts" = "attempts" + 1,
      "leaseUntil" = now() + ${LEASE_SECONDS} * interval '1 second'
    WHERE "id" = (
      SELECT "id" FROM "jobs"
      WHERE (${kind ?? null}::text IS NULL OR "kind" = ${kind ?? null})
        AND (("state" = 'queued' AND "dueAt" <= now() + interval '1 millisecond')
          OR ("state" = 'running' AND "leaseUntil" < now() AND "attempts" < "maxAttempts"))
      ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "kind", "payload", "projectId", "createdById", "attempts"`;
  return job;
}

/** What tells jobs of a kind apart. */
export interface JobOfKind {
  readonly kind: string;
  readonly payload: Readonly<Record<string, string>>;
}

/**
 * Whether a job waits already that a transaction would queue for what it does: then that one will do, since the lock keeps it from being
 * claimed before the transaction ends. Others who write share the lock.
 */
export async function isWaiting(client: Client, { kind, payload }: JobOfKind): Promise<boolean> {
  const waiting = await client.$queryRaw<unknown[]>`
    SELECT 1 FROM "jobs" WHERE "kind" = ${kind} AND "state" = 'queued' AND "payload" = ${JSON.stringify(payload)}::jsonb
    FOR SHARE`;
  return waiting.length > 0;
}

/** Forgets the jobs that are done: a year of them would be a heap. */
export async function deleteDoneJobs(client: Client, { kind, payload }: JobOfKind): Promise<void> {
  await client.job.deleteMany({ where: { kind, state: "done", payload: { equals: payload } } });
}

/** Reports progress and keeps the lease; false means that the job is no longer this worker's: stop. */
export async function beatJob(
  client: Client,
  key: { id: string; worker: string },
  progress: { phase: string; progress: number },
): Promise<boolean> {
  const touched = await client.$executeRaw`
    UPDATE "jobs" SET "phase" = ${progress.phase}, "progress" = ${progress.progress},
      "leaseUntil" = now() + ${LEASE_SECONDS} * interval '1 second'
    WHERE "id" = ${key.id}::uuid AND "worker" = ${key.worker} AND "state" = 'running'`;
  return touched === 1;
}

/** Gives a job back after a fault: it is tried again at once, until its attempts are used up. */
export async function releaseJob(client: Client, key: { id: string; worker: string }) {
  await client.job.updateMany({
    where: { ...key, state: "running" },
    data: { leaseUntil: new Date(0) },
  });
}

/** Lets a running job of this worker wait for its next attempt; false when it was taken over meanwhile. */
export async function postponeJob(
  client: Client,
  key: { id: string; worker: string },
  seconds: number,
): Promise<boolean> {
  const touched = await client.$executeRaw`
    UPDATE "jobs" SET "state" = 'queued', "worker" = NULL, "leaseUntil" = NULL,
      "dueAt" = now() + ${seconds} * interval '1 second'
    WHERE "id" = ${key.id}::uuid AND "worker" = ${key.worker} AND "state" = 'running'`;
  return touched === 1;
}

/** Ends a running job of this worker; false when it was cancelled or taken over meanwhile. */
export async function finishJob(
  client: Client,
  key: { id: string; worker: string },
  ending:
    | { state: "done"; result: Prisma.InputJsonObject }
    | { state: "failed"; problem: { reason: string; details: object } },
): Promise<boolean> {
  const { count } = await client.job.updateMany({
    where: { id: key.id, worker: key.worker, state: "running" },
    data: {
      ...(ending.state === "done"
        ? { state: ending.state, result: ending.result, progress: 1 }
        : { state: ending.state, problem: ending.problem as Prisma.InputJsonObject }),
      finishedAt: new Date(),
      leaseUntil: null,
    },
  });
  if (count === 1) await client.importSource.deleteMany({ where: { jobId: key.id } });
  return count === 1;
}

/** Cancels a job that has not ended; false when it has. */
export async function cancelJob(client: Client, jobId: string): Promise<boolean> {
  const { count } = await client.job.updateMany({
    where: { id: jobId, state: { in: ["queued", "running"] } },
    data: { state: "cancelled", finishedAt: new Date(), leaseUntil: null },
  });
  if (count === 1) await client.importSource.deleteMany({ where: { jobId } });
  return count === 1;
}

/** Fails the jobs that lost their worker too often and removes what they left; returns their ids. */
export async function failExhaustedJobs(prisma: PrismaClient): Promise<string[]> {
  const failed = await prisma.$transaction(async (client) => {
    const ids = await failExhausted(client);
    if (ids.length > 0) {
      await client.importSource.deleteMany({ where: { jobId: { in: ids } } });
      await client.memoryEntry.deleteMany({ where: { file: { jobId: { in: ids } } } });
    }
    return ids;
  });
  if (failed.length > 0) await deleteUnreadyDocuments(prisma, { jobId: { in: failed } });
  return failed;
}

async function failExhausted(client: Client): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    UPDATE "jobs" SET "state" = 'failed', "finishedAt" = now(), "leaseUntil" = NULL,
      "problem" = jsonb_build_object('reason', "kind" || '-crashed', 'details', '{}'::jsonb)
    WHERE "state" = 'running' AND "leaseUntil" < now() AND "attempts" >= "maxAttempts"
    RETURNING "id"`;
  return rows.map((row) => row.id);
}

/** Gives back the jobs of a process that is gone, at the start of the only process that may have them. */
export async function releaseAllJobs(client: Client): Promise<void> {
  await client.job.updateMany({
    where: { state: "running" },
    data: { leaseUntil: new Date(0) },
  });
}

/** The two texts of an import. */
export async function findImportSource(
  client: Client,
  jobId: string,
): Promise<ImportTexts | undefined> {
  const [found] = await client.$queryRaw<
    { source: string; target: string; sourceFile: string | null; targetFile: string | null }[]
  >`
    SELECT "source", "target", ${bytesColumn('"sourceFile"')} AS "sourceFile", ${bytesColumn('"targetFile"')} AS "targetFile"
    FROM "import_sources" WHERE "jobId" = ${jobId}::uuid`;
  if (!found) return undefined;
  const { source, target, sourceFile, targetFile } = found;
  return {
    source,
    target,
    ...(sourceFile !== null && { sourceFile: readBytes(sourceFile) }),
    ...(targetFile !== null && { targetFile: readBytes(targetFile) }),
  };
}

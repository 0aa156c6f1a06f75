import type { Client } from "./client";

/** Of what kind a job is that reads a TMX file into a project's memory. */
export const MEMORY_IMPORT = "memory-import";

/** What a file says of one entry. */
export interface NewEntry {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly previous: string | null;
  readonly personName: string | null;
  readonly at: Date | null;
}

/** The file that belongs to a project, and the job that reads it. */
export interface NewMemoryFile {
  readonly projectId: string;
  readonly createdById: string;
  readonly name: string;
  readonly text: string;
}

/** Keeps a file's text until it is read, and queues the job that does. */
export async function insertMemoryFile(client: Client, file: NewMemoryFile): Promise<string> {
  const { text, name, ...owner } = file;
  const { id } = await client.memoryFile.create({
    data: {
      name,
      project: { connect: { id: owner.projectId } },
      createdBy: { connect: { id: owner.createdById } },
      job: {
        create: {
          ...owner,
          kind: MEMORY_IMPORT,
          payload: {},
          importSource: { create: { source: text, target: "" } },
        },
      },
    },
    select: { id: true },
  });
  return id;
}

const WITH_JOB = {
  createdBy: { select: { id: true, name: true } },
  job: { select: { id: true, state: true, progress: true, problem: true } },
} as const;

/** A file with its job and who imported it. */
export type StoredMemoryFile = Awaited<ReturnType<typeof findMemoryFiles>>[number];

/** The files of a project's memory, newest first. */
export function findMemoryFiles(client: Client, projectId: string) {
  return client.memoryFile.findMany({
    where: { projectId },
    orderBy: { id: "desc" },
    include: WITH_JOB,
  });
}

/** A file of a project's memory; null when there is none of that id. */
export function findMemoryFile(client: Client, projectId: string, id: string) {
  return client.memoryFile.findFirst({ where: { id, projectId }, include: WITH_JOB });
}

/** The file that a job reads; null when it was removed. */
export function findFileOfJob(client: Client, jobId: string) {
  return client.memoryFile.findUnique({ where: { jobId }, select: { id: true, name: true } });
}

/** Removes a file with its entries; false when it is gone. */
export async function deleteMemoryFile(client: Client, id: string): Promise<boolean> {
  const { count } = await client.memoryFile.deleteMany({ where: { id } });
  return count === 1;
}

/** Removes what an earlier attempt or a failed one stored of a file. */
export async function deleteEntriesOfJob(client: Client, jobId: string): Promise<void> {
  await client.memoryEntry.deleteMany({ where: { file: { jobId } } });
}

/** Adds entries of a file. */
export async function insertEntries(
  client: Client,
  file: { readonly projectId: string; readonly fileId: string },
  entries: readonly NewEntry[],
): Promise<void> {
  await client.$executeRaw`
    INSERT INTO "memory_entries" ("id", "projectId", "fileId", "source", "target", "sourceLanguage", "targetLanguage",
      "previous", "personName", "at")
    SELECT gen_random_uuid(), ${file.projectId}::uuid, ${file.fileId}::uuid, e.*
    FROM jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) AS e("source" text, "target" text,
      "sourceLanguage" text, "targetLanguage" text, "previous" text, "personName" text, "at" timestamptz)`;
}

/** Notes what a file had when all of it is in. */
export async function closeMemoryFile(
  client: Client,
  id: string,
  counts: { readonly entries: number; readonly skipped: number },
): Promise<void> {
  await client.memoryFile.update({ where: { id }, data: counts, select: { id: true } });
}

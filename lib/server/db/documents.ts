import { primaryLanguage } from "../../bitext/language-pair";
import type { SegmentState } from "../../workflow/transition";
import type { Client } from "./client";
import type { Prisma, PrismaClient } from "./generated/client";
import { keepDismissals } from "./kept-dismissals";
import { ALL_OPEN_FLAGS, SERIOUS_FLAGS } from "./open-flag";
import { projectWithRole, scopeOfProject } from "./scopes";

/** A document's project with one person's role; only when the document is ready. */
export async function findDocumentScope(client: Client, documentId: string, userId: string) {
  const document = await client.document.findUnique({
    where: { id: documentId, readyAt: { not: null } },
    select: { id: true, project: projectWithRole(userId) },
  });
  return document ? { documentId: document.id, ...scopeOfProject(document.project) } : undefined;
}

/** A document without its segments. */
export function findDocument(client: Client, documentId: string) {
  return client.document.findUniqueOrThrow({
    where: { id: documentId },
    include: { project: { select: { name: true, allowSelfApproval: true, returnReasons: true } } },
  });
}

/** Gives the documents of a project whose targets are in some variant of a language another one; how many those are. */
export async function updateTargetVariant(
  client: Client,
  projectId: string,
  targetLanguage: string,
): Promise<number> {
  const language = primaryLanguage(targetLanguage);
  const { count } = await client.document.updateMany({
    where: {
      projectId,
      OR: [{ targetLanguage: language }, { targetLanguage: { startsWith: `${language}-` } }],
      NOT: { targetLanguage },
    },
    data: { targetLanguage },
  });
  return count;
}

/** The part of a document that stands in one state, counted by the database. */
export interface ProgressRow {
  readonly documentId: string;
  readonly state: SegmentState;
  readonly segments: number;
  readonly words: number;
  /** Open flags on the segments that will be exported, and how many of them are serious. */
  readonly openFlags: number;
  readonly openSeriousFlags: number;
}

/** How many segments, source words and open flags stand in each state, a row for each document and state. */
export function findProgress(client: Client, documentIds: string[]) {
  return client.$queryRaw<ProgressRow[]>`
    SELECT s."documentId", s."state"::text AS "state", count(*)::int AS "segments",
      sum(s."sourceWords")::int AS "words",
      coalesce(sum(${ALL_OPEN_FLAGS}) FILTER (WHERE NOT s."isExcluded"), 0)::int AS "openFlags",
      coalesce(sum(${SERIOUS_FLAGS}) FILTER (WHERE NOT s."isExcluded"), 0)::int AS "openSeriousFlags"
    FROM "segments" s WHERE s."documentId" = ANY(${documentIds}::uuid[])
    GROUP BY s."documentId", s."state"`;
}

/** Which documents are asked for: one, or those of projects. */
export type DocumentsOf = { readonly documentId: string } | { readonly projectIds: string[] };

/** The documents that are ready, newest first. */
export function findDocuments(client: Client, of: DocumentsOf) {
  const asked = "documentId" in of ? { id: of.documentId } : { projectId: { in: of.projectIds } };
  return client.document.findMany({
    where: { ...asked, readyAt: { not: null } },
    orderBy: { id: "desc" },
    select: {
      id: true,
      projectId: true,
      title: true,
      sourceLanguage: true,
      targetLanguage: true,
      createdAt: true,
    },
  });
}

/** Makes a document that nobody sees until it is marked ready. */
export async function insertDocument(
  client: Client,
  data: Omit<Prisma.DocumentUncheckedCreateInput, "facts"> & { facts: object },
) {
  const { id } = await client.document.create({
    data: { ...data, facts: data.facts as Prisma.InputJsonObject },
    select: { id: true },
  });
  return id;
}

/** Shows a document to the project. */
export async function markDocumentReady(client: Client, documentId: string): Promise<void> {
  await client.document.update({ where: { id: documentId }, data: { readyAt: new Date() } });
}

/** Removes a document with all that belongs to it; what was no error stays known to the project. */
export async function deleteDocument(client: Client, documentId: string): Promise<void> {
  await keepDismissals(client, documentId);
  await client.document.delete({ where: { id: documentId } });
}

/** Removes what an interrupted import left, unless another worker has taken the job and stores it anew. */
export async function deleteUnreadyDocumentOfJob(
  client: PrismaClient,
  { id, worker }: { readonly id: string; readonly worker: string },
): Promise<void> {
  await deleteUnreadyDocuments(client, { jobId: id, job: { worker } });
}

/** Removes what imports left that were cancelled or failed while their server was being stopped. */
export async function deleteAbandonedDocuments(client: PrismaClient): Promise<void> {
  await deleteUnreadyDocuments(client, {
    OR: [{ job: null }, { job: { state: { in: ["cancelled", "failed"] } } }],
  });
}

/** Segments that are removed at once: others have their turn after each statement. */
const REMOVED_AT_ONCE = 1_000;

/** Removes documents that are not ready: those of a large file would keep everybody else waiting for a minute, so their segments go by and by. */
export async function deleteUnreadyDocuments(
  client: PrismaClient,
  which: Prisma.DocumentWhereInput,
): Promise<void> {
  const where = { AND: [{ readyAt: null }, which] };
  for (const { id } of await client.document.findMany({ where, select: { id: true } })) {
    let removed = REMOVED_AT_ONCE;
    while (removed === REMOVED_AT_ONCE) {
      removed = await client.$executeRaw`
        DELETE FROM "segments" WHERE "id" IN (
          SELECT "id" FROM "segments" WHERE "documentId" = ${id}::uuid LIMIT ${REMOVED_AT_ONCE})`;
    }
    await client.document.deleteMany({ where: { AND: [{ id }, where] } });
  }
}

/** The documents with an id or a whole title. */
export function findDocumentByName(client: Client, name: string) {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name);
  return client.document.findMany({
    where: { readyAt: { not: null }, ...(isId ? { id: name } : { title: name }) },
    select: { id: true, projectId: true },
  });
}

import type { AssignmentRow } from "../../schemas/assignment";
import type { Client } from "./client";
import { Prisma } from "./generated/client";

/** Whose assignments are asked for: of documents, or of a person. */
type AssignmentsOf = { readonly documentIds: string[] } | { readonly userId: string };

/** Where an assignment begins and ends, 0-based, with the rows between that it names. */
const RANGE = Prisma.sql`
  CROSS JOIN LATERAL (SELECT "living_position"(a."firstSegmentId") AS "from",
    "living_position"(a."lastSegmentId") AS "to") r`;

/** The assignments of documents that are ready, what is due first at the top. */
export function findAssignments(client: Client, of: AssignmentsOf): Promise<AssignmentRow[]> {
  const condition =
    "userId" in of
      ? Prisma.sql`a."userId" = ${of.userId}::uuid`
      : Prisma.sql`d."id" = ANY(${of.documentIds}::uuid[])`;
  return client.$queryRaw<AssignmentRow[]>`
    SELECT a."id", a."documentId", a."userId", u."name", r."from" + 1 AS "from", r."to" + 1 AS "to",
      to_char(a."dueOn", 'YYYY-MM-DD') AS "dueOn", l."left"
    FROM "assignments" a JOIN "documents" d ON d."id" = a."documentId" AND d."readyAt" IS NOT NULL
    JOIN "users" u ON u."id" = a."userId"
    LEFT JOIN "memberships" m ON m."projectId" = d."projectId" AND m."userId" = a."userId"
    ${RANGE}
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "left" FROM "segments" s
      WHERE s."documentId" = a."documentId" AND NOT s."isExcluded" AND s."state" <> 'approved'
        AND s."position" BETWEEN coalesce(r."from", 0) AND coalesce(r."to", 2147483647)
        AND (s."state" <> 'submitted' OR m."role" IS DISTINCT FROM 'translator')) l
    WHERE ${condition}
    ORDER BY a."dueOn" NULLS LAST, r."from" NULLS FIRST, a."id"`;
}

/** What is somebody's in a document: what they were given to do, or what they submitted and was sent back. */
export interface WorkOf {
  readonly as: "assigned" | "returned";
  readonly userId: string;
}

/** Whether a segment `s` is somebody's; every one is where nobody is asked for. */
export function isOf(work: WorkOf | undefined): Prisma.Sql {
  if (!work) return Prisma.sql`TRUE`;
  const { as, userId } = work;
  if (as === "returned") {
    return Prisma.sql`(s."state" = 'returned' AND s."submittedById" = ${userId}::uuid)`;
  }
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "assignments" a ${RANGE}
    WHERE a."documentId" = s."documentId" AND a."userId" = ${userId}::uuid
      AND s."position" BETWEEN coalesce(r."from", 0) AND coalesce(r."to", 2147483647))`;
}

/** The segment at a 0-based place of a document, or undefined when there is none. */
export async function findSegmentAt(
  client: Client,
  documentId: string,
  position: number,
): Promise<string | undefined> {
  const found = await client.segment.findUnique({
    where: { documentId_position: { documentId, position } },
    select: { id: true },
  });
  return found?.id;
}

/** Gives somebody something to do. */
export async function insertAssignment(
  client: Client,
  data: Omit<Prisma.AssignmentUncheckedCreateInput, "dueOn"> & { readonly dueOn: string | null },
): Promise<string> {
  const { dueOn } = data;
  const { id } = await client.assignment.create({
    data: { ...data, dueOn: dueOn === null ? null : new Date(`${dueOn}T00:00:00Z`) },
    select: { id: true },
  });
  return id;
}

/** An assignment of a document, or undefined when it is gone. */
export async function findAssignment(client: Client, documentId: string, id: string) {
  const found = await client.assignment.findFirst({
    where: { id, documentId },
    select: { id: true, userId: true },
  });
  return found ?? undefined;
}

/** Ends an assignment; false when it was ended already. */
export async function deleteAssignment(client: Client, id: string): Promise<boolean> {
  const { count } = await client.assignment.deleteMany({ where: { id } });
  return count > 0;
}

/** Ends whatever a person was given to do in a project. */
export async function deleteAssignmentsOf(
  client: Client,
  { projectId, userId }: { readonly projectId: string; readonly userId: string },
): Promise<void> {
  await client.assignment.deleteMany({ where: { userId, document: { projectId } } });
}

/** Segments of a document that wait for a person. */
export interface WaitingRow {
  readonly documentId: string;
  readonly returned: number;
  readonly waiting: number;
}

/**
 * What waits for a person, a row for each document where something does: what they submitted and was sent back; and, where
 * they are an editor, what they may approve. Two questions, as each has an index of its own.
 */
export function findWaiting(client: Client, userId: string): Promise<WaitingRow[]> {
  return client.$queryRaw<WaitingRow[]>`
    WITH "mine" AS (
      SELECT d."id", m."role", p."allowSelfApproval"
      FROM "memberships" m JOIN "projects" p ON p."id" = m."projectId"
      JOIN "documents" d ON d."projectId" = p."id" AND d."readyAt" IS NOT NULL
      WHERE m."userId" = ${userId}::uuid)
    SELECT w."documentId", count(*) FILTER (WHERE w."state" = 'returned')::int AS "returned",
      count(*) FILTER (WHERE w."state" = 'submitted')::int AS "waiting"
    FROM (
      SELECT s."documentId", s."state" FROM "segments" s JOIN "mine" d ON d."id" = s."documentId"
      WHERE s."state" = 'returned' AND s."submittedById" = ${userId}::uuid
      UNION ALL
      SELECT s."documentId", s."state" FROM "mine" d JOIN "segments" s ON s."documentId" = d."id"
      WHERE s."state" = 'submitted' AND d."role" = 'editor'
        AND (d."allowSelfApproval" OR s."submittedById" IS DISTINCT FROM ${userId}::uuid)) w
    GROUP BY w."documentId"`;
}

/** The titles of documents with their projects. */
export function findPlaces(client: Client, documentIds: readonly string[]) {
  return client.document.findMany({
    where: { id: { in: [...documentIds] } },
    orderBy: { id: "desc" },
    select: { id: true, title: true, project: { select: { id: true, name: true } } },
  });
}

import type { Client } from "./client";
import { Prisma } from "./generated/client";

/** What a notification is about, and whose deed it was. */
export interface Deed {
  readonly kind: "mention" | "reply" | "returned" | "assigned";
  readonly actorId: string;
  readonly documentId: string;
  readonly segmentId?: string;
  readonly commentId?: string;
}

/** Who may see a project: its members, and whoever administers the instance. */
const ofProject = (projectId: string): Prisma.UserWhereInput => ({
  isActive: true,
  OR: [{ isAdmin: true }, { memberships: { some: { projectId } } }],
});

/** The people who may see a project, by name; of some of them where ids are given. */
export function findPeopleOf(client: Client, projectId: string, ids?: readonly string[]) {
  return client.user.findMany({
    where: { ...ofProject(projectId), ...(ids && { id: { in: [...ids] } }) },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

/** A deed, and the person who is to be told of it. */
export type Told = Deed & { readonly userId: string };

/** PostgreSQL takes 32,767 parameters a statement: a notification is fewer than ten. */
const ROWS_A_STATEMENT = 1_000;

/** Writes down what people are to be told of, on the transaction of the deeds. */
export async function insertNotifications(client: Client, told: readonly Told[]): Promise<void> {
  for (let at = 0; at < told.length; at += ROWS_A_STATEMENT) {
    await client.notification.createMany({ data: told.slice(at, at + ROWS_A_STATEMENT) });
  }
}

/** Takes back what nobody has read yet of segments that are not sent back any more. */
export async function deleteUnreadReturns(
  client: Client,
  segmentIds: readonly string[],
): Promise<void> {
  await client.notification.deleteMany({
    where: { segmentId: { in: [...segmentIds] }, kind: "returned", readAt: null },
  });
}

/** Of the notifications `n` of a reader `u`: those of documents that they may see now. */
const MAY_SEE = Prisma.sql`
  JOIN "users" u ON u."id" = n."userId"
  JOIN "documents" d ON d."id" = n."documentId" AND d."readyAt" IS NOT NULL
    AND (u."isAdmin" OR EXISTS (
      SELECT 1 FROM "memberships" m WHERE m."projectId" = d."projectId" AND m."userId" = u."id"))`;

/** What is sent back of a document is told of as one thing, what is read apart from what is not. */
const BUNDLE = Prisma.sql`
  CASE WHEN n."kind" = 'returned' THEN n."documentId" ELSE n."id" END, n."readAt" IS NULL`;

/** Notifications that are told of as one. */
export interface StoredBundle {
  /** The newest of them. */
  readonly id: string;
  readonly kind: Deed["kind"];
  readonly count: number;
  readonly at: Date;
  readonly isRead: boolean;
  readonly actorName: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly documentId: string;
  readonly documentTitle: string;
  /** The segment, or the one that it was merged into. */
  readonly segmentId: string | null;
  /** 0-based place of that one. */
  readonly position: number | null;
  readonly commentId: string | null;
  /** What was said, in a comment or when a segment was sent back. */
  readonly body: string | null;
}

/** More are not looked at: whoever has so many unread ones reads the documents. */
const NEWEST = 500;

/** A person's newest notifications, bundled, newest first; those of this week alone that no mail has told of where that is asked. */
export function findBundles(
  client: Client,
  userId: string,
  { limit, isToMail = false }: { readonly limit: number; readonly isToMail?: boolean },
): Promise<StoredBundle[]> {
  const toMail = isToMail
    ? Prisma.sql`AND n."readAt" IS NULL AND n."mailedAt" IS NULL AND n."at" > now() - interval '7 days'`
    : Prisma.empty;
  return client.$queryRaw<StoredBundle[]>`
    WITH "newest" AS (
      SELECT n.*, d."title", d."projectId" FROM "notifications" n ${MAY_SEE}
      WHERE n."userId" = ${userId}::uuid ${toMail} ORDER BY n."id" DESC LIMIT ${NEWEST}),
    "bundles" AS (
      SELECT DISTINCT ON (${BUNDLE}) n.*,
        count(*) OVER (PARTITION BY ${BUNDLE})::int AS "count"
      FROM "newest" n ORDER BY ${BUNDLE}, n."id" DESC)
    SELECT b."id", b."kind"::text AS "kind", b."count", b."at", b."readAt" IS NOT NULL AS "isRead", a."name" AS "actorName",
      b."projectId", p."name" AS "projectName", b."documentId", b."title" AS "documentTitle", l."id" AS "segmentId",
      l."position", b."commentId", coalesce(c."body", s."returnReason") AS "body"
    FROM "bundles" b JOIN "users" a ON a."id" = b."actorId" JOIN "projects" p ON p."id" = b."projectId"
    LEFT JOIN "segments" l ON l."documentId" = b."documentId" AND l."position" = "living_position"(b."segmentId")
    LEFT JOIN "comments" c ON c."id" = b."commentId"
    LEFT JOIN "segments" s ON s."id" = b."segmentId" AND b."kind" = 'returned'
    ORDER BY b."id" DESC LIMIT ${limit}`;
}

/** How many notifications a person has not read, of what they may see. */
export async function countUnread(client: Client, userId: string): Promise<number> {
  const [row] = await client.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (
      SELECT DISTINCT ${BUNDLE} FROM "notifications" n ${MAY_SEE}
      WHERE n."userId" = ${userId}::uuid AND n."readAt" IS NULL) "bundles"`;
  return row?.count ?? 0;
}

/** One of a person's notifications; undefined when they have none of that id. */
export async function findOwnNotification(client: Client, id: string, userId: string) {
  const found = await client.notification.findFirst({
    where: { id, userId },
    select: { id: true, kind: true, documentId: true },
  });
  return found ?? undefined;
}

/** Marks a person's notifications as read, up to one: of a kind in a document, or all. */
export async function markRead(
  client: Client,
  userId: string,
  which: Prisma.NotificationWhereInput,
): Promise<void> {
  await client.notification.updateMany({
    where: { ...which, userId, readAt: null },
    data: { readAt: new Date() },
  });
}

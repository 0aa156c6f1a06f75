import type { Client } from "./client";
import type { Prisma } from "./generated/client";
import type { RepairSnapshot } from "./repairs";
import { projectWithRole, scopeOfProject } from "./scopes";

const PEOPLE = {
  author: { select: { id: true, name: true } },
  resolvedBy: { select: { id: true, name: true } },
} as const;

/** The segment and project of a comment, with one person's role. */
export async function findCommentScope(client: Client, commentId: string, userId: string) {
  const comment = await client.comment.findUnique({
    where: { id: commentId },
    select: {
      authorId: true,
      threadId: true,
      segment: {
        select: {
          id: true,
          documentId: true,
          document: { select: { project: projectWithRole(userId) } },
        },
      },
    },
  });
  if (!comment) return undefined;
  const { id, documentId, document } = comment.segment;
  if (!documentId || !document) return undefined;
  return {
    segmentId: id,
    documentId,
    authorId: comment.authorId,
    /** The remark that began the thread. */
    threadId: comment.threadId ?? commentId,
    ...scopeOfProject(document.project),
  };
}

/** The comments on a segment, oldest first. */
export function findComments(client: Client, segmentId: string) {
  return client.comment.findMany({
    where: { segmentId },
    orderBy: { id: "asc" },
    include: PEOPLE,
  });
}

/** A remark or an answer as it is stored anew. */
export type NewComment = Pick<
  Prisma.CommentUncheckedCreateInput,
  "segmentId" | "authorId" | "body" | "threadId" | "side" | "start" | "quote" | "mark" | "createdAt"
> & { readonly mentions: readonly { readonly id: string; readonly name: string }[] };

/** Adds a comment. */
export function insertComment(client: Client, { mentions, ...data }: NewComment) {
  return client.comment.create({ data: { ...data, mentions: [...mentions] }, include: PEOPLE });
}

/** PostgreSQL takes 32,767 parameters a statement: a comment is some ten. */
const ROWS_A_STATEMENT = 1_000;

/** Adds comments that have their ids already, each after the one that it answers. */
export async function insertComments(
  client: Client,
  comments: readonly (NewComment & { readonly id: string })[],
): Promise<void> {
  for (let at = 0; at < comments.length; at += ROWS_A_STATEMENT) {
    const some = comments.slice(at, at + ROWS_A_STATEMENT);
    await client.comment.createMany({
      data: some.map(({ mentions, ...data }) => ({ ...data, mentions: [...mentions] })),
    });
  }
}

/** Says a comment in other words; undefined when it is of another version by now, or gone. */
export async function updateComment(
  client: Client,
  key: { readonly id: string; readonly version: number },
  { body, mentions }: Pick<NewComment, "body" | "mentions">,
) {
  const { count } = await client.comment.updateMany({
    where: key,
    data: { body, mentions: [...mentions], editedAt: new Date(), version: { increment: 1 } },
  });
  if (count === 0) return undefined;
  return client.comment.findUniqueOrThrow({ where: { id: key.id }, include: PEOPLE });
}

/** Takes a comment away; false when it was answered. The row is locked first, so that nobody answers it meanwhile. */
export async function deleteComment(client: Client, id: string): Promise<boolean> {
  await client.$queryRaw`SELECT 1 FROM "comments" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const answers = await client.comment.count({ where: { threadId: id } });
  if (answers === 0) await client.comment.deleteMany({ where: { id } });
  return answers === 0;
}

/** Takes comments away that a step added, but what was changed since or answered in its thread; gives those that went. */
export function deleteAddedComments(client: Client, ids: readonly string[]) {
  return client.$queryRaw<{ id: string; segmentId: string }[]>`
    DELETE FROM "comments" c WHERE c."id" = ANY(${[...ids]}::uuid[]) AND c."version" = 1 AND NOT EXISTS (
      SELECT 1 FROM "comments" a WHERE a."threadId" = coalesce(c."threadId", c."id") AND a."id" <> ALL(${[...ids]}::uuid[])
        AND a."id" > c."id")
    RETURNING c."id", c."segmentId"`;
}

/** Whom a comment names. */
export async function findMentionsOf(client: Client, id: string): Promise<string[]> {
  const found = await client.comment.findUnique({ where: { id }, select: { mentions: true } });
  return ((found?.mentions ?? []) as { id: string }[]).map((person) => person.id);
}

/** Who wrote in some threads, by thread. */
export async function findParticipants(client: Client, threadIds: readonly string[]) {
  const ids = [...threadIds];
  const found = await client.$queryRaw<{ threadId: string; authorId: string }[]>`
    SELECT DISTINCT coalesce("threadId", "id") AS "threadId", "authorId" FROM "comments"
    WHERE "id" = ANY(${ids}::uuid[]) OR "threadId" = ANY(${ids}::uuid[])`;
  const people = new Map<string, string[]>();
  for (const { threadId, authorId } of found) {
    const ofThread = people.get(threadId);
    if (ofThread) ofThread.push(authorId);
    else people.set(threadId, [authorId]);
  }
  return people;
}

/** A thread that was closed: by whom, and when. */
interface ClosedThread {
  readonly id: string;
  readonly resolvedById: string | null;
  readonly resolvedAt: Date;
}

/** Opens threads again; gives those that were closed, as they were. */
export function reopenThreads(client: Client, ids: readonly string[]): Promise<ClosedThread[]> {
  return client.$queryRaw<ClosedThread[]>`
    UPDATE "comments" c SET "resolvedById" = NULL, "resolvedAt" = NULL
    FROM (SELECT "id", "resolvedById", "resolvedAt" FROM "comments"
      WHERE "id" = ANY(${[...ids]}::uuid[]) AND "resolvedAt" IS NOT NULL FOR UPDATE) closed
    WHERE c."id" = closed."id" RETURNING closed.*`;
}

/** Closes threads as they were, where nobody has done so, and nothing is left in them of comments that were added when they were opened. */
export async function closeAgain(
  client: Client,
  threads: NonNullable<RepairSnapshot["reopenedThreads"]>,
  added: readonly string[],
): Promise<void> {
  await client.$executeRaw`
    UPDATE "comments" c SET "resolvedById" = t."resolvedById", "resolvedAt" = t."resolvedAt"
    FROM jsonb_to_recordset(${JSON.stringify(threads)}::jsonb)
      AS t("id" uuid, "resolvedById" uuid, "resolvedAt" timestamptz)
    WHERE c."id" = t."id" AND c."resolvedAt" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "comments" a WHERE a."threadId" = c."id" AND a."id" = ANY(${[...added]}::uuid[]))`;
}

/** Closes a thread, or opens it again. */
export function updateCommentResolution(
  client: Client,
  commentId: string,
  resolvedById: string | null,
) {
  return client.comment.update({
    where: { id: commentId },
    data: { resolvedById, resolvedAt: resolvedById ? new Date() : null },
    include: PEOPLE,
  });
}

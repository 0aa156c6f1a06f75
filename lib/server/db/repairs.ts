import type { Client } from "./client";
import type { Prisma } from "./generated/client";
import { lockSegments } from "./segments";

/** A segment with every column, as a repair reads it. */
export type RepairableSegment = Prisma.SegmentGetPayload<object>;

/** What a repair leaves of a row, or gives to a new one; columns that are not named stay as they are. */
export type RepairedColumns = Pick<
  RepairableSegment,
  | "source"
  | "target"
  | "machineTarget"
  | "targetGap"
  | "confidence"
  | "sourceWords"
  | "state"
  | "origin"
  | "returnReason"
  | "submittedById"
  | "submittedAt"
  | "decidedById"
  | "decidedAt"
  | "editedById"
  | "editedAt"
  | "link"
>;

/** What stood before a repair: the rows, column for column, and which comments were moved from where. */
export interface RepairSnapshot {
  readonly rows: readonly Prisma.JsonObject[];
  readonly comments: readonly { readonly id: string; readonly segmentId: string }[];
  /** Rows that the repair made. */
  readonly created: readonly string[];
  /** Comments that the step added. */
  readonly addedComments?: readonly { readonly id: string; readonly segmentId: string }[];
  /** Threads that those opened again: who had closed them, and when. */
  readonly reopenedThreads?: readonly {
    readonly id: string;
    readonly resolvedById: string | null;
    readonly resolvedAt: string;
  }[];
  /** Rows that it took out, each with the row that it stood under; null for the document's first. */
  readonly retired: readonly { readonly id: string; readonly under: string | null }[];
}

/** What a repair left of a row, as far as an undo compares it with the row of now. */
export type RepairedRow = Pick<
  RepairableSegment,
  "id" | "source" | "target" | "machineTarget" | "state"
>;

/** Lets one repair of a document run after another, and lets machine targets move until the transaction ends. */
export async function beginRepair(client: Client, documentId: string): Promise<void> {
  await client.$queryRaw`SELECT 1 FROM "documents" WHERE "id" = ${documentId}::uuid FOR UPDATE`;
  await client.$queryRaw`SELECT set_config('relecture.repair', 'on', true)`;
}

/** The rows at positions of a document, in order. */
export function findRows(
  client: Client,
  documentId: string,
  { from, to }: { from: number; to: number },
): Promise<RepairableSegment[]> {
  return client.segment.findMany({
    where: { documentId, position: { gte: from, lt: to } },
    orderBy: { position: "asc" },
  });
}

/** The rows at positions of a document, in order, kept from everybody else until the transaction ends. */
export async function lockRows(
  client: Client,
  documentId: string,
  range: { from: number; to: number },
): Promise<RepairableSegment[]> {
  const { from, to } = range;
  await client.$queryRaw`SELECT 1 FROM "segments" WHERE "documentId" = ${documentId}::uuid
    AND "position" >= ${from} AND "position" < ${to} ORDER BY "position" FOR UPDATE`;
  return findRows(client, documentId, range);
}

/** Rows of a document by their ids, in order. */
export function findRowsById(
  client: Client,
  documentId: string,
  ids: string[],
): Promise<RepairableSegment[]> {
  return client.segment.findMany({
    where: { documentId, id: { in: ids } },
    orderBy: { position: "asc" },
  });
}

/** Where a row stands, and the paragraph of the source there. */
export type RowPlace = Pick<RepairableSegment, "id" | "position" | "paragraph">;

/** Puts rows into each other's places. */
export async function placeRows(client: Client, places: readonly RowPlace[]): Promise<void> {
  await client.$executeRaw`
    UPDATE "segments" s SET "position" = p."position", "paragraph" = p."paragraph"
    FROM jsonb_populate_recordset(NULL::"segments", ${JSON.stringify(places)}::jsonb) p WHERE s."id" = p."id"`;
}

/** The place of a segment in a document; undefined when it is not, or no longer, there. */
export async function findPosition(client: Client, documentId: string, id: string) {
  const found = await client.segment.findFirst({
    where: { id, documentId },
    select: { position: true },
  });
  return found?.position;
}

/** The links nearest to a position, above and below, that a person has accepted or approved. */
export async function findConfirmedAround(client: Client, documentId: string, position: number) {
  const isConfirmed: Prisma.SegmentWhereInput = {
    OR: [{ link: "accepted" }, { state: "approved" }],
  };
  const find = (place: Prisma.IntFilter, order: "asc" | "desc") =>
    client.segment.findFirst({
      where: { documentId, position: place, ...isConfirmed },
      orderBy: { position: order },
      select: { position: true },
    });
  const [above, here, below] = await Promise.all([
    find({ lt: position }, "desc"),
    find({ equals: position }, "asc"),
    find({ gt: position }, "asc"),
  ]);
  return { above: above?.position, isHere: here !== null, below: below?.position };
}

/** The position of the first row at or after `from` that has no target; undefined when none has. */
export async function findEmptyTarget(client: Client, documentId: string, from: number) {
  const found = await client.segment.findFirst({
    where: { documentId, position: { gte: from }, target: "", machineTarget: "" },
    orderBy: { position: "asc" },
    select: { position: true },
  });
  return found?.position;
}

/** How many rows a document has. */
export function countRows(client: Client, documentId: string): Promise<number> {
  return client.segment.count({ where: { documentId } });
}

/** Rows as they stand, column for column, in order. */
export async function snapshotRows(client: Client, ids: string[]): Promise<Prisma.JsonObject[]> {
  const found = await client.$queryRaw<{ row: Prisma.JsonObject }[]>`
    SELECT to_jsonb(s) AS "row" FROM "segments" s WHERE s."id" = ANY(${ids}::uuid[])
    ORDER BY s."position"`;
  return found.map(({ row }) => row);
}

/** Moves the rows from a position on by one, up (-1) or down (1). */
export async function shiftRows(
  client: Client,
  documentId: string,
  { from, by }: { from: number; by: 1 | -1 },
): Promise<void> {
  await client.$executeRaw`UPDATE "segments" SET "position" = "position" + ${by}
    WHERE "documentId" = ${documentId}::uuid AND "position" >= ${from}`;
}

/** Writes what a repair leaves of a row; its version goes up. */
export async function writeRepaired(client: Client, id: string, columns: RepairedColumns) {
  await client.segment.update({
    where: { id },
    data: { ...columns, version: { increment: 1 } },
    select: { id: true },
  });
}

/** Writes the white space before a target whose text stays as it is: nobody's version of the row is outdated by it. */
export async function writeGap(client: Client, id: string, targetGap: string): Promise<void> {
  await client.segment.update({ where: { id }, data: { targetGap }, select: { id: true } });
}

/** Makes the row that a repair has cut off another one. */
export async function insertRepaired(
  client: Client,
  data: Prisma.SegmentUncheckedCreateInput,
): Promise<string> {
  const { id } = await client.segment.create({ data, select: { id: true } });
  return id;
}

/** Takes a row out of its document; its history stays with it. */
export async function retireRow(client: Client, id: string, retiredIntoId: string): Promise<void> {
  await client.segment.update({
    where: { id },
    data: { documentId: null, retiredIntoId, version: { increment: 1 } },
    select: { id: true },
  });
}

/** Gives the comments of one segment to another; tells which. */
export async function moveComments(client: Client, from: string, to: string) {
  const moved = await client.comment.findMany({
    where: { segmentId: from },
    select: { id: true, segmentId: true },
  });
  if (moved.length > 0) {
    await client.comment.updateMany({ where: { segmentId: from }, data: { segmentId: to } });
  }
  return moved;
}

/** What people dismissed in one segment is dismissed in the other too. */
export async function copyDismissals(client: Client, from: string, to: string): Promise<void> {
  await client.$executeRaw`
    INSERT INTO "dismissals"
      ("id", "segmentId", "fingerprint", "reason", "note", "userId", "batchId", "createdAt", "isCarried")
    SELECT gen_random_uuid(), ${to}::uuid, "fingerprint", "reason", "note", "userId", "batchId", "createdAt", "isCarried"
    FROM "dismissals" WHERE "segmentId" = ${from}::uuid
    ON CONFLICT ("segmentId", "fingerprint") DO NOTHING`;
}

/** Writes down a repair. */
export async function insertRepair(
  client: Client,
  repair: {
    documentId: string;
    actorId: string;
    kind: string;
    before: RepairSnapshot;
    after: readonly RepairedRow[];
  },
): Promise<string> {
  const { id } = await client.repair.create({
    data: {
      ...repair,
      before: repair.before as unknown as Prisma.InputJsonObject,
      after: repair.after as unknown as Prisma.InputJsonArray,
    },
    select: { id: true },
  });
  return id;
}

/** A repair of a document; undefined when there is none of that id. */
export async function findRepair(client: Client, documentId: string, id: string) {
  const found = await client.repair.findFirst({ where: { id, documentId } });
  if (!found) return undefined;
  // The columns hold what `insertRepair` put there.
  const before = found.before as unknown as RepairSnapshot;
  const after = found.after as unknown as RepairedRow[];
  return { ...found, before, after };
}

/** Notes that a repair was taken back. */
export async function markUndone(client: Client, id: string): Promise<void> {
  await client.repair.update({ where: { id }, data: { undoneAt: new Date() } });
}

/** Rows of a repair that are still in the document, locked until the transaction ends. */
export async function lockRepaired(
  client: Client,
  documentId: string,
  ids: string[],
): Promise<RepairedRow[]> {
  await lockSegments(client, documentId, ids);
  return findRepaired(client, documentId, ids);
}

/** Rows of a document as a repair leaves them, in order. */
export function findRepaired(
  client: Client,
  documentId: string,
  ids: string[],
): Promise<RepairedRow[]> {
  return client.segment.findMany({
    where: { documentId, id: { in: ids } },
    orderBy: { position: "asc" },
    select: { id: true, source: true, target: true, machineTarget: true, state: true },
  });
}

/** Gives comments back to the segments that they stood on. */
export async function returnComments(
  client: Client,
  comments: RepairSnapshot["comments"],
): Promise<void> {
  for (const { id, segmentId } of comments) {
    await client.comment.updateMany({
      // What was answered since goes with it.
      where: { OR: [{ id }, { threadId: id }] },
      data: { segmentId },
    });
  }
}

/** The segment in the document that a retired one went into, through any number of merges. */
export async function findSuccessor(
  client: Client,
  segmentId: string,
): Promise<string | undefined> {
  const found = await client.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE "line" AS (
      SELECT "id", "retiredIntoId", "documentId" FROM "segments"
      WHERE "id" = ${segmentId}::uuid AND "retiredIntoId" IS NOT NULL
      UNION SELECT s."id", s."retiredIntoId", s."documentId" FROM "segments" s JOIN "line" l ON s."id" = l."retiredIntoId")
    SELECT "id" FROM "line" WHERE "documentId" IS NOT NULL LIMIT 1`;
  return found[0]?.id;
}

/** The segments that were merged into one, through any number of merges. */
export async function findRetiredInto(client: Client, segmentId: string): Promise<string[]> {
  const found = await client.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE "line" AS (
      SELECT "id" FROM "segments" WHERE "retiredIntoId" = ${segmentId}::uuid
      UNION SELECT s."id" FROM "segments" s JOIN "line" l ON s."retiredIntoId" = l."id")
    SELECT "id" FROM "line"`;
  return found.map(({ id }) => id);
}

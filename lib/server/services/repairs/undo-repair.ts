import type { RepairedAlignment, UndoRepair } from "../../../schemas/repair";
import { insertAudits } from "../../db/audit";
import type { Client } from "../../db/client";
import {
  beginRepair,
  FIX_ALL,
  findPosition,
  findRepair,
  findRowsById,
  lockRepaired,
  markUndone,
  placeRows,
  type RepairedRow,
  restoreRow,
  retireRow,
  returnComments,
  shiftRows,
} from "../../db/repairs";
import { findSegmentRowsById } from "../../db/segments";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { type DocumentScope, openDocument } from "../project-scope";
import { toSegmentRow } from "../segments/segment-row";
import { recheck } from "../segments/write-target";

type Repair = NonNullable<Awaited<ReturnType<typeof findRepair>>>;

/**
 * Takes a repair, or a fix of many places, back: the rows stand as they stood, with their states and decisions.
 * @throws {AppError} not-found; conflict `changed-since` when one of its rows was changed after it, or it was taken back.
 */
export async function undoRepair(context: Context, input: UndoRepair): Promise<RepairedAlignment> {
  const scope = await openDocument(context, input.documentId, "segment.edit");
  const { documentId, projectId } = scope;
  const { prisma } = context.database;
  const ids = await prisma.$transaction(async (client): Promise<string[]> => {
    await beginRepair(client, documentId);
    const repair = await findRepair(client, documentId, input.repairId);
    if (!repair) throw new AppError("not-found", "not-found");
    await requireUnchanged(client, documentId, repair);
    const restored = await restore(client, scope, repair);
    await markUndone(client, repair.id);
    const isBatch = repair.kind === FIX_ALL;
    await insertAudits(
      client,
      // What was made in many places is told of in each of them.
      (isBatch ? restored : restored.slice(0, 1)).map((segmentId) => ({
        actorId: context.actor.userId,
        action: isBatch ? "batch.undo" : "alignment.undo",
        projectId,
        documentId,
        segmentId,
        details: { repairId: repair.id, kind: repair.kind },
      })),
    );
    return restored;
  });
  const rows = await findSegmentRowsById(prisma, ids);
  return { repairId: input.repairId, rows: rows.map(toSegmentRow) };
}

async function requireUnchanged(client: Client, documentId: string, repair: Repair): Promise<void> {
  const ids = repair.after.map(({ id }) => id);
  const now = new Map((await lockRepaired(client, documentId, ids)).map((row) => [row.id, row]));
  const isSame = repair.after.every((left) => isAsLeft(left, now.get(left.id)));
  if (repair.undoneAt || !isSame) throw new AppError("conflict", "changed-since");
}

/** The texts count, not the version: a later step that was taken back is none. Nor may a decision be lost. */
function isAsLeft(left: RepairedRow, now: RepairedRow | undefined): boolean {
  if (now?.source !== left.source || now.target !== left.target) return false;
  const isUndecided = now.state === "initial" || now.state === "draft";
  return now.machineTarget === left.machineTarget && (now.state === left.state || isUndecided);
}

/** The other way round than it was done: rows that were taken out come back, rows that were made go, then all is as it was. */
async function restore(
  client: Client,
  scope: DocumentScope,
  { before }: Repair,
): Promise<string[]> {
  const { documentId } = scope;
  const rows = new Map(before.rows.map((row) => [row["id"], row]));
  for (const { id, under } of before.retired.toReversed()) {
    const row = rows.get(id);
    if (row) await restoreRow(client, row, await makeRoom(client, documentId, under));
  }
  const heir = before.rows[0]?.["id"];
  for (const id of before.created.toReversed()) {
    const position = await findPosition(client, documentId, id);
    if (position === undefined || typeof heir !== "string") continue;
    await retireRow(client, id, heir);
    await shiftRows(client, documentId, { from: position + 1, by: -1 });
  }
  const ids: string[] = [];
  for (const row of before.rows) {
    const { id, source, target } = row;
    if (typeof id !== "string" || typeof source !== "string" || typeof target !== "string")
      continue;
    await restoreRow(client, row);
    await recheck(client, { ...scope, segmentId: id }, { source, target });
    ids.push(id);
  }
  await restoreOrder(client, documentId, before.rows);
  await returnComments(client, before.comments);
  return ids;
}

/** Rows that went elsewhere with their targets stand in their old order again, in the places that they have now. */
async function restoreOrder(client: Client, documentId: string, rows: Repair["before"]["rows"]) {
  const placed = rows.flatMap(({ id, position, paragraph }) =>
    typeof id === "string" && typeof position === "number" && typeof paragraph === "number"
      ? [{ id, position, paragraph }]
      : [],
  );
  const before = placed.toSorted((one, other) => one.position - other.position);
  const now = await findRowsById(
    client,
    documentId,
    before.map(({ id }) => id),
  );
  const isInOrder = now.every(({ id }, index) => id === before[index]?.id);
  if (isInOrder || now.length < before.length) return;
  const places = before.map((row, index) => ({
    ...row,
    position: now[index]?.position ?? row.position,
  }));
  await placeRows(client, places);
}

async function makeRoom(client: Client, documentId: string, under: string | null): Promise<number> {
  const above = under === null ? undefined : await findPosition(client, documentId, under);
  const position = (above ?? -1) + 1;
  await shiftRows(client, documentId, { from: position, by: 1 });
  return position;
}

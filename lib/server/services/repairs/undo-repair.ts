import type { RepairedAlignment, UndoRepair } from "../../../schemas/repair";
import { insertAudits } from "../../db/audit";
import { isBatch } from "../../db/batches";
import type { Client } from "../../db/client";
import {
  beginRepair,
  findPosition,
  findRepair,
  findRowsById,
  markUndone,
  placeRows,
  retireRow,
  returnComments,
  shiftRows,
} from "../../db/repairs";
import { restoreRow } from "../../db/restore-rows";
import { findSegmentRowsById } from "../../db/segments";
import { AppError } from "../../errors";
import { undoBatch } from "../batches/undo-batch";
import type { Context } from "../context";
import { type DocumentScope, openDocument } from "../project-scope";
import { toSegmentRow } from "../segments/segment-row";
import { type RowToCheck, recheckRows } from "../segments/write-target";
import { requireUnchanged, type StoredRepair } from "./require-unchanged";

/**
 * Takes a repair, or a fix of many places, back: the rows stand as they stood, with their states and decisions.
 * @throws {AppError} not-found; conflict `changed-since` when one of its rows was changed after it, or it was taken back.
 */
export async function undoRepair(context: Context, input: UndoRepair): Promise<RepairedAlignment> {
  const scope = await openDocument(context, input.documentId, "segment.edit");
  const { documentId } = scope;
  const { prisma } = context.database;
  const repair = await findRepair(prisma, documentId, input.repairId);
  if (!repair) throw new AppError("not-found", "not-found");
  const ids = isBatch(repair.kind)
    ? // The first of what may be thousands is where one is led to.
      (await undoBatch(context, scope, { repair, isPartial: false })).slice(0, 1)
    : await undoAlignment(context, scope, input.repairId);
  const rows = await findSegmentRowsById(prisma, ids);
  return { repairId: input.repairId, rows: rows.map(toSegmentRow) };
}

function undoAlignment(
  context: Context,
  scope: DocumentScope,
  repairId: string,
): Promise<string[]> {
  const { documentId, projectId } = scope;
  return context.database.prisma.$transaction(async (client): Promise<string[]> => {
    await beginRepair(client, documentId);
    const repair = await findRepair(client, documentId, repairId);
    if (!repair) throw new AppError("not-found", "not-found");
    await requireUnchanged(client, documentId, repair);
    const restored = await restore(client, documentId, repair);
    await markUndone(client, repair.id);
    await insertAudits(
      client,
      restored.slice(0, 1).map((segmentId) => ({
        actorId: context.actor.userId,
        action: "alignment.undo",
        projectId,
        documentId,
        segmentId,
        details: { repairId: repair.id, kind: repair.kind },
      })),
    );
    return restored;
  });
}

/** The other way round than it was done: rows that were taken out come back, rows that were made go, then all is as it was. */
async function restore(
  client: Client,
  documentId: string,
  { before }: StoredRepair,
): Promise<string[]> {
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
  const restored: RowToCheck[] = [];
  for (const row of before.rows) {
    const { id, source, target } = row;
    if (typeof id !== "string" || typeof source !== "string" || typeof target !== "string")
      continue;
    await restoreRow(client, row);
    restored.push({ segmentId: id, source, target });
  }
  await recheckRows(client, documentId, { rows: restored, isEdit: false });
  await restoreOrder(client, documentId, before.rows);
  await returnComments(client, before.comments);
  return restored.map(({ segmentId }) => segmentId);
}

/** Rows that went elsewhere with their targets stand in their old order again, in the places that they have now. */
async function restoreOrder(
  client: Client,
  documentId: string,
  rows: StoredRepair["before"]["rows"],
) {
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

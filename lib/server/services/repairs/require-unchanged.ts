import type { Client } from "../../db/client";
import { type findRepair, lockRepaired, type RepairedRow } from "../../db/repairs";
import { AppError } from "../../errors";

/** A repair, or another step that changed many rows, as it is stored. */
export type StoredRepair = NonNullable<Awaited<ReturnType<typeof findRepair>>>;

/**
 * Locks the rows of a step that is to be taken back; gives them.
 * @throws {AppError} conflict `changed-since` when one of them was changed after it, or it was taken back.
 */
export async function requireUnchanged(
  client: Client,
  documentId: string,
  repair: StoredRepair,
): Promise<ReadonlySet<string>> {
  const unchanged = await lockUnchanged(client, documentId, repair);
  if (unchanged.size < repair.after.length) throw new AppError("conflict", "changed-since");
  return unchanged;
}

/**
 * Locks the rows of a step that is to be taken back; gives those that stand as it left them.
 * @throws {AppError} conflict `changed-since` when none does, or it was taken back.
 */
export async function lockUnchanged(
  client: Client,
  documentId: string,
  repair: StoredRepair,
): Promise<ReadonlySet<string>> {
  const ids = repair.after.map(({ id }) => id);
  const now = new Map((await lockRepaired(client, documentId, ids)).map((row) => [row.id, row]));
  const same = repair.after.filter((left) => isAsLeft(left, now.get(left.id)));
  // A step may have brought comments alone.
  const isGone = same.length === 0 && repair.after.length > 0;
  if (repair.undoneAt || isGone) throw new AppError("conflict", "changed-since");
  return new Set(same.map(({ id }) => id));
}

/** The texts count, not the version: a later step that was taken back is none. Nor may a decision be lost. */
function isAsLeft(left: RepairedRow, now: RepairedRow | undefined): boolean {
  if (now?.source !== left.source || now.target !== left.target) return false;
  const isUndecided = now.state === "initial" || now.state === "draft";
  return now.machineTarget === left.machineTarget && (now.state === left.state || isUndecided);
}

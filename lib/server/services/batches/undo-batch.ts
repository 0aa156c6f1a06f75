import { type AuditRecord, insertAudits } from "../../db/audit";
import type { Client } from "../../db/client";
import { closeAgain, deleteAddedComments } from "../../db/comments";
import { beginRepair, findRepair, markUndone } from "../../db/repairs";
import { restoreRows } from "../../db/restore-rows";
import { AppError } from "../../errors";
import { othersTurn } from "../../others-turn";
import type { Context } from "../context";
import type { DocumentScope } from "../project-scope";
import { lockUnchanged, requireUnchanged, type StoredRepair } from "../repairs/require-unchanged";
import { openChecks } from "../segments/find-flags";
import { replaceFoundFlags } from "../segments/replace-found-flags";

/** A step that is to be taken back. */
export interface StepToUndo {
  readonly repair: StoredRepair;
  /** Leaves the rows as they are that were changed after it, instead of refusing. */
  readonly isPartial: boolean;
}

/**
 * Takes back texts that were changed in many places at once: the rows stand as they stood, with their states and decisions. Gives
 * the rows.
 * @throws {AppError} conflict `changed-since` when one of the rows was changed after it, or it was taken back.
 */
export async function undoBatch(
  context: Context,
  { documentId, projectId }: DocumentScope,
  { repair: { id: repairId, before }, isPartial }: StepToUndo,
): Promise<string[]> {
  const checked = await checkAgain(context, documentId, before.rows);
  return context.database.prisma.$transaction(async (client) => {
    await beginRepair(client, documentId);
    const repair = await findRepair(client, documentId, repairId);
    if (!repair) throw new AppError("not-found", "not-found");
    const lock = isPartial ? lockUnchanged : requireUnchanged;
    const standing = await lock(client, documentId, repair);
    const changed = new Set(repair.after.map(({ id }) => id).filter((id) => !standing.has(id)));
    const found = checked.filter(({ segmentId }) => standing.has(segmentId));
    const ids = found.map(({ segmentId }) => segmentId);
    const isStanding = (id: unknown) => typeof id === "string" && standing.has(id);
    await restoreRows(
      client,
      before.rows.filter(({ id }) => isStanding(id)),
    );
    await replaceFoundFlags(client, documentId, { found, isEdit: false });
    await markUndone(client, repairId);
    const scope = { actorId: context.actor.userId, projectId, documentId };
    const addedComments = before.addedComments?.filter(({ segmentId }) => !changed.has(segmentId));
    await takeTalkBack(client, { ...before, ...(addedComments && { addedComments }) }, scope);
    await insertAudits(
      client,
      // What was made in many places is told of in each of them.
      ids.map((segmentId) => ({
        ...scope,
        action: "batch.undo",
        segmentId,
        details: { repairId, kind: repair.kind },
      })),
    );
    return ids;
  });
}

/** Comments that came with the texts go with them; threads that they opened again are closed as they were. */
async function takeTalkBack(
  client: Client,
  { addedComments = [], reopenedThreads = [] }: StoredRepair["before"],
  scope: Pick<AuditRecord, "actorId" | "projectId" | "documentId">,
): Promise<void> {
  if (addedComments.length === 0) return;
  const ids = addedComments.map(({ id }) => id);
  const gone = await deleteAddedComments(client, ids);
  await closeAgain(client, reopenedThreads, ids);
  await insertAudits(
    client,
    gone.map(({ id, segmentId }) => ({
      ...scope,
      action: "comment.delete",
      segmentId,
      details: { comment: id },
    })),
  );
}

/** What the checks say of the texts as they were: worked out before anything is locked. */
async function checkAgain(
  { database }: Context,
  documentId: string,
  rows: StoredRepair["before"]["rows"],
) {
  const findFlags = await openChecks(database.prisma, documentId);
  const found = [];
  for (const { id: segmentId, source, target } of rows) {
    const isRow = typeof segmentId === "string";
    if (!isRow || typeof source !== "string" || typeof target !== "string") continue;
    found.push({ segmentId, found: await findFlags(segmentId, { source, target }) });
    await othersTurn();
  }
  return found;
}

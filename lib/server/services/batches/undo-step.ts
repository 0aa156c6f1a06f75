import type { UndoneStep, UndoStep } from "../../../schemas/steps";
import { isBatch } from "../../db/batches";
import { findRepair, findRowsById } from "../../db/repairs";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { undoBatch } from "./undo-batch";

/**
 * Takes back what stands of a step that changed many texts; segments that were changed since are left, and named.
 * @throws {AppError} not-found; conflict `changed-since` when nothing stands, or it was taken back.
 */
export async function undoStep(context: Context, input: UndoStep): Promise<UndoneStep> {
  const scope = await openDocument(context, input.documentId, "segment.edit");
  const { prisma } = context.database;
  const repair = await findRepair(prisma, scope.documentId, input.stepId);
  if (!repair || !isBatch(repair.kind)) throw new AppError("not-found", "not-found");
  const done = new Set(await undoBatch(context, scope, { repair, isPartial: true }));
  const others = repair.after.map(({ id }) => id).filter((id) => !done.has(id));
  const left = await findRowsById(prisma, scope.documentId, others);
  return { segments: done.size, left: left.map(({ position }) => position + 1) };
}

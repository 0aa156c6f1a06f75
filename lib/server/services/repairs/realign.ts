import type { Realign } from "../../../schemas/realignment";
import type { RepairedAlignment } from "../../../schemas/repair";
import { beginRepair, lockRows } from "../../db/repairs";
import { findSegmentRowsById } from "../../db/segments";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { toSegmentRow } from "../segments/segment-row";
import { type AppliedPlan, applyPlan } from "./apply-plan";
import { documentLanguages } from "./document-languages";
import { gapsBelow, planRealignment } from "./plan-realignment";
import { rowsToRealign } from "./rows-to-realign";

/**
 * Aligns again between the nearest confirmed links, as far as a person chose in the preview. One repair, which can be taken back as a
 * whole. Approved rows confirm their links: none loses its approval.
 * @throws {AppError} conflict `preview-outdated` when a chosen change is no longer what it was.
 */
export async function realign(context: Context, input: Realign): Promise<RepairedAlignment> {
  const scope = await openDocument(context, input.documentId, "segment.edit");
  const { documentId } = scope;
  const { prisma } = context.database;
  const languages = await documentLanguages(prisma, documentId);
  const done = await prisma.$transaction(async (client): Promise<AppliedPlan> => {
    await beginRepair(client, documentId);
    const range = await rowsToRealign(client, { ...input, documentId }, lockRows);
    const wanted = new Set(input.changes);
    const changes = planRealignment(range, languages).filter(({ key }) => wanted.has(key));
    if (changes.length < wanted.size) throw new AppError("conflict", "preview-outdated");
    return applyPlan(client, context, {
      scope,
      kind: "realign",
      rows: changes.flatMap(({ rows }) => rows),
      plan: changes.flatMap(({ plan }) => plan),
      gaps: gapsBelow(range, changes),
    });
  });
  const rows = await findSegmentRowsById(prisma, done.ids);
  return { repairId: done.repairId, rows: rows.map(toSegmentRow) };
}

import type { RepairAlignment, RepairedAlignment } from "../../../schemas/repair";
import { beginRepair, type RepairableSegment } from "../../db/repairs";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openDocument } from "../project-scope";
import { answerRepair, type RepairOutcome } from "./answer-repair";
import { applyPlan } from "./apply-plan";
import { documentLanguages } from "./document-languages";
import { planRepair } from "./plan-repair";
import { rowsToRepair } from "./rows-to-repair";

/**
 * Makes one step of repairing the alignment. Texts, flags, dismissals, comments and history follow; an approved segment
 * whose text changes drops to submitted. The step can be taken back.
 * @throws {AppError} conflict `stale-version` with the row of now as `current`, or `rows-moved` when the rows are no
 * neighbours any more; invalid when there is nothing to move, split or unlink.
 */
export async function repairAlignment(
  context: Context,
  input: RepairAlignment,
): Promise<RepairedAlignment> {
  const scope = await openDocument(context, input.documentId, "segment.edit");
  const { prisma } = context.database;
  const languages = await documentLanguages(prisma, scope.documentId);
  const done = await prisma.$transaction(async (client): Promise<RepairOutcome> => {
    await beginRepair(client, scope.documentId);
    const rows = await rowsToRepair(client, input);
    const stale = staleRow(rows, input);
    if (stale) return { stale: stale.id };
    const segment = rows.find(({ id }) => id === input.segment.id);
    if (!segment) throw new AppError("conflict", "rows-moved");
    const plan = planRepair({ kind: input.kind, rows, segment, cut: input.cut, languages });
    return applyPlan(client, context, { scope, kind: input.kind, rows, plan });
  });
  return answerRepair(prisma, done);
}

function staleRow(rows: readonly RepairableSegment[], { segment, other }: RepairAlignment) {
  return rows.find(({ id, version }) =>
    [segment, other].some((seen) => seen?.id === id && seen.version !== version),
  );
}

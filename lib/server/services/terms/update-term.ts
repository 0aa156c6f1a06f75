import type { Touched } from "../../../schemas/answer";
import type { UpdateTerm } from "../../../schemas/term";
import { insertAudit } from "../../db/audit";
import { queueTermRecheck } from "../../db/recheck";
import { isTaken, updateTerm as storeTerm } from "../../db/terms";
import { AppError } from "../../errors";
import { announceJob } from "../../jobs/job-signal";
import type { Context } from "../context";
import { openTerm } from "./open-term";
import { readTermToStore } from "./term-to-store";

/**
 * Changes an entry of the termbase; segments that have its term, as it was or as it is now, are checked again.
 * @throws {AppError} conflict `term-changed` when somebody was faster, `term-exists` for what another entry says.
 */
export async function updateTerm(
  context: Context,
  { projectId: askedFor, termId, version, ...fields }: UpdateTerm,
): Promise<Touched> {
  const { projectId, term: before } = await openTerm(context, { projectId: askedFor, termId });
  await context.database.prisma.$transaction(async (client) => {
    const term = await readTermToStore(client, projectId, fields);
    if (await isTaken(client, { projectId, id: before.id }, term)) {
      throw new AppError("conflict", "term-exists");
    }
    const isDone = await storeTerm(client, { id: before.id, version }, term);
    if (!isDone) throw new AppError("conflict", "term-changed");
    await queueTermRecheck(client, {
      projectId,
      createdById: context.actor.userId,
      keys: [before.key, term.key],
    });
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "term.update",
      projectId,
      details: { term: term.source, target: term.targets.join(" | ") },
    });
  });
  announceJob();
  return { id: before.id };
}

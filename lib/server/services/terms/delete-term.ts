import type { Done } from "../../../schemas/answer";
import type { DeleteTerm } from "../../../schemas/term";
import { insertAudit } from "../../db/audit";
import { queueTermRecheck } from "../../db/recheck";
import { deleteTerm as removeTerm } from "../../db/terms";
import { AppError } from "../../errors";
import { announceJob } from "../../jobs/job-signal";
import type { Context } from "../context";
import { openTerm } from "./open-term";

/** Removes an entry of the termbase. @throws {AppError} conflict `term-changed` when somebody was faster. */
export async function deleteTerm(context: Context, input: DeleteTerm): Promise<Done> {
  const { projectId, term } = await openTerm(context, input);
  await context.database.prisma.$transaction(async (client) => {
    const wasThere = await removeTerm(client, { id: term.id, version: input.version });
    if (!wasThere) throw new AppError("conflict", "term-changed");
    await queueTermRecheck(client, {
      projectId,
      createdById: context.actor.userId,
      keys: [term.key],
    });
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "term.delete",
      projectId,
      details: { term: term.source, target: term.targets.join(" | ") },
    });
  });
  announceJob();
  return { ok: true };
}

import { randomUUID } from "node:crypto";
import type { Touched } from "../../../schemas/answer";
import type { CreateTerm } from "../../../schemas/term";
import { insertAudit } from "../../db/audit";
import { queueTermRecheck } from "../../db/recheck";
import { insertTerms } from "../../db/terms";
import { AppError } from "../../errors";
import { announceJob } from "../../jobs/job-signal";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { readTermToStore } from "./term-to-store";

/**
 * Adds a term to a project; the segments that have it are checked again in the background.
 * @throws {AppError} invalid for a source without a word or with too many, conflict `term-exists`.
 */
export async function createTerm(
  context: Context,
  { projectId: askedFor, ...fields }: CreateTerm,
): Promise<Touched> {
  const { projectId } = await openProject(context, askedFor, "term.add");
  const { userId } = context.actor;
  const id = randomUUID();
  await context.database.prisma.$transaction(async (client) => {
    const term = await readTermToStore(client, projectId, fields);
    const count = await insertTerms(client, { projectId, createdById: userId }, [{ id, ...term }]);
    if (count === 0) throw new AppError("conflict", "term-exists");
    await queueTermRecheck(client, { projectId, createdById: userId, keys: [term.key] });
    await insertAudit(client, {
      actorId: userId,
      action: "term.add",
      projectId,
      details: { term: term.source, target: term.targets.join(" | ") },
    });
  });
  announceJob();
  return { id };
}

import { type CreateCustomCheck, MAX_CUSTOM_CHECKS } from "../../../schemas/custom-check";
import { insertAudit } from "../../db/audit";
import {
  countCustomChecks,
  insertCustomCheck,
  isCheckNameTaken,
  lockCustomChecks,
} from "../../db/custom-checks";
import { queueRecheck } from "../../db/recheck";
import { AppError } from "../../errors";
import { announceJob } from "../../jobs/job-signal";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { requirePatterns } from "./require-patterns";

/**
 * Makes a check of a project's own; the segments that there are get its flags by and by.
 * @throws {AppError} invalid `bad-pattern`, conflict `check-name-taken`, too-large `too-many-checks`.
 */
export async function createCustomCheck(
  context: Context,
  input: CreateCustomCheck,
): Promise<{ id: string }> {
  const { projectId } = await openProject(context, input.projectId, "project.manage");
  const { projectId: _projectId, ...fields } = input;
  requirePatterns({ ...fields, id: projectId });
  const { userId } = context.actor;
  const made = await context.database.prisma.$transaction(async (client) => {
    await lockCustomChecks(client, projectId);
    if ((await countCustomChecks(client, projectId)) >= MAX_CUSTOM_CHECKS) {
      throw new AppError("too-large", "too-many-checks", { limit: MAX_CUSTOM_CHECKS });
    }
    if (await isCheckNameTaken(client, { projectId, name: fields.name })) {
      throw new AppError("conflict", "check-name-taken");
    }
    const { id } = await insertCustomCheck(client, { ...fields, projectId, createdById: userId });
    await queueRecheck(client, { projectId, createdById: userId, work: { checkId: id } });
    await insertAudit(client, {
      actorId: userId,
      action: "custom-check.create",
      projectId,
      details: { name: fields.name },
    });
    return { id };
  });
  announceJob();
  return made;
}

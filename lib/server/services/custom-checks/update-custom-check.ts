import type { UpdateCustomCheck } from "../../../schemas/custom-check";
import { insertAudit } from "../../db/audit";
import {
  findCustomCheck,
  isCheckNameTaken,
  lockCustomChecks,
  updateCustomCheck as writeCustomCheck,
} from "../../db/custom-checks";
import { queueRecheck } from "../../db/recheck";
import { AppError } from "../../errors";
import { announceJob } from "../../jobs/job-signal";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { requirePatterns } from "./require-patterns";

/**
 * Changes a check of a project's own; the segments that there are get its new flags by and by.
 * @throws {AppError} not-found, invalid `bad-pattern`, conflict `check-name-taken`, conflict `check-changed` when somebody
 * was faster.
 */
export async function updateCustomCheck(
  context: Context,
  input: UpdateCustomCheck,
): Promise<{ id: string }> {
  const { projectId } = await openProject(context, input.projectId, "project.manage");
  const { projectId: _projectId, checkId: id, version, ...fields } = input;
  requirePatterns({ ...fields, id });
  const { userId } = context.actor;
  await context.database.prisma.$transaction(async (client) => {
    await lockCustomChecks(client, projectId);
    if (!(await findCustomCheck(client, projectId, id))) {
      throw new AppError("not-found", "not-found");
    }
    if (await isCheckNameTaken(client, { projectId, name: fields.name }, id)) {
      throw new AppError("conflict", "check-name-taken");
    }
    if (!(await writeCustomCheck(client, { id, version }, fields))) {
      throw new AppError("conflict", "check-changed");
    }
    await queueRecheck(client, { projectId, createdById: userId, work: { checkId: id } });
    await insertAudit(client, {
      actorId: userId,
      action: "custom-check.update",
      projectId,
      details: { name: fields.name },
    });
  });
  announceJob();
  return { id };
}

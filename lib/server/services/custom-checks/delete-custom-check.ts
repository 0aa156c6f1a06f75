import { customCheckName } from "../../../flagging/custom-checks/custom-check";
import type { Done } from "../../../schemas/answer";
import type { DeleteCustomCheck } from "../../../schemas/custom-check";
import { insertAudit } from "../../db/audit";
import {
  deleteCustomCheck as removeCustomCheck,
  findCustomCheck,
  lockCustomChecks,
} from "../../db/custom-checks";
import { deleteFlagsOfCheck, queueRecheck } from "../../db/recheck";
import { AppError } from "../../errors";
import { announceJob } from "../../jobs/job-signal";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/** Takes a check of a project's own out, with its flags and what people said of them. */
export async function deleteCustomCheck(context: Context, input: DeleteCustomCheck): Promise<Done> {
  const { projectId } = await openProject(context, input.projectId, "project.manage");
  const { userId } = context.actor;
  await context.database.prisma.$transaction(async (client) => {
    await lockCustomChecks(client, projectId);
    const found = await findCustomCheck(client, projectId, input.checkId);
    if (!found) throw new AppError("not-found", "not-found");
    const { id, name } = found;
    const check = customCheckName({ id });
    await deleteFlagsOfCheck(client, check);
    await removeCustomCheck(client, { projectId, id, check });
    // A save that is under way may still store a flag of it.
    await queueRecheck(client, { projectId, createdById: userId, work: { checkId: id } });
    await insertAudit(client, {
      actorId: userId,
      action: "custom-check.delete",
      projectId,
      details: { name },
    });
  });
  announceJob();
  return { ok: true };
}

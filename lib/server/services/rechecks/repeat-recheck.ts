import type { Done } from "../../../schemas/answer";
import type { RepeatRecheck } from "../../../schemas/custom-check";
import { insertAudit } from "../../db/audit";
import { findFailedRechecks, queueRecheck } from "../../db/recheck";
import { announceJob } from "../../jobs/job-signal";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { RecheckWork } from "./recheck-work";

/** Looks at the segments of a project again where that failed; where nothing did, with all of its own checks. */
export async function repeatRecheck(context: Context, input: RepeatRecheck): Promise<Done> {
  const { projectId } = await openProject(context, input.projectId, "project.manage");
  const { userId } = context.actor;
  await context.database.prisma.$transaction(async (client) => {
    const failed = (await findFailedRechecks(client, projectId)).map((work) =>
      RecheckWork.parse(work),
    );
    for (const work of failed.length > 0 ? failed : [{ checkId: null }]) {
      await queueRecheck(client, { projectId, createdById: userId, work });
    }
    await insertAudit(client, {
      actorId: userId,
      action: "project.recheck",
      projectId,
      details: {},
    });
  });
  announceJob();
  return { ok: true };
}

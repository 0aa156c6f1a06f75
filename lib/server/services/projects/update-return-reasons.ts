import type { ProjectReasons, UpdateReturnReasons } from "../../../schemas/return-reason";
import { insertAudit } from "../../db/audit";
import { storeReturnReasons } from "../../db/projects";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/**
 * Changes the reasons for sending back that are ready at hand in a project.
 * @throws {AppError} conflict `reasons-changed` when somebody was faster.
 */
export async function updateReturnReasons(
  context: Context,
  { version, reasons, ...input }: UpdateReturnReasons,
): Promise<ProjectReasons> {
  const { projectId } = await openProject(context, input.projectId, "project.manage");
  await context.database.prisma.$transaction(async (client) => {
    if (!(await storeReturnReasons(client, { id: projectId, version }, reasons))) {
      throw new AppError("conflict", "reasons-changed");
    }
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "project.return-reasons",
      projectId,
      details: {
        reasons: reasons.map((reason) => ("text" in reason ? reason.text : reason.standard)),
      },
    });
  });
  return { reasons, version: version + 1 };
}

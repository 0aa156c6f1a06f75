import type * as z from "zod";
import type { UpdateProject } from "../../../schemas/project";
import { insertAudit } from "../../db/audit";
import { isProjectNameTaken, updateProject as storeProject } from "../../db/projects";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/**
 * Changes a project's name, its self-approval policy or its abbreviations: these hold for imports and repairs from now on.
 * @throws {AppError} conflict `name-taken`.
 */
export async function updateProject(
  context: Context,
  input: z.output<typeof UpdateProject>,
): Promise<{ id: string }> {
  const { projectId } = await openProject(context, input.projectId, "project.manage");
  const { name, allowSelfApproval, abbreviations } = input;
  const change = {
    ...(name !== undefined && { name }),
    ...(allowSelfApproval !== undefined && { allowSelfApproval }),
    ...(abbreviations !== undefined && { abbreviations }),
  };
  return context.database.prisma.$transaction(async (client) => {
    if (name !== undefined && (await isProjectNameTaken(client, name, projectId))) {
      throw new AppError("conflict", "name-taken");
    }
    const actorId = context.actor.userId;
    await insertAudit(client, { actorId, action: "project.update", projectId, details: change });
    return storeProject(client, projectId, change);
  });
}

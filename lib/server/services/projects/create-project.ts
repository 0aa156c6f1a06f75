import type { CreateProject } from "../../../schemas/project";
import { insertAudit } from "../../db/audit";
import { insertProject, isProjectNameTaken } from "../../db/projects";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { requireInstance } from "../project-scope";

/**
 * Makes an empty project.
 * @throws {AppError} conflict `name-taken`; invalid `same-language`.
 */
export async function createProject(
  context: Context,
  input: CreateProject,
): Promise<{ id: string }> {
  requireInstance(context, "project.create");
  if (input.sourceLanguage === input.targetLanguage) {
    throw new AppError("invalid", "same-language", { language: input.sourceLanguage });
  }
  return context.database.prisma.$transaction(async (client) => {
    if (await isProjectNameTaken(client, input.name)) throw new AppError("conflict", "name-taken");
    const { id } = await insertProject(client, input);
    const actorId = context.actor.userId;
    await insertAudit(client, { actorId, action: "project.create", projectId: id });
    return { id };
  });
}

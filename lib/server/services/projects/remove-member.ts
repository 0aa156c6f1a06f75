import type { RemoveMember } from "../../../schemas/project";
import { deleteAssignmentsOf } from "../../db/assignments";
import { insertAudit } from "../../db/audit";
import { deleteMembership } from "../../db/projects";
import { updateUser } from "../../db/users";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/**
 * Takes a person out of a project, with what they were given to do there, and ends their sessions.
 * @throws {AppError} not-found when the person is not a member.
 */
export async function removeMember(context: Context, input: RemoveMember): Promise<{ ok: true }> {
  const { projectId } = await openProject(context, input.projectId, "project.manage");
  const { userId } = input;
  await context.database.prisma.$transaction(async (client) => {
    const { count } = await deleteMembership(client, { projectId, userId });
    if (count === 0) throw new AppError("not-found", "not-found");
    await deleteAssignmentsOf(client, { projectId, userId });
    await updateUser(client, userId, { endSessions: true });
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "member.remove",
      projectId,
      details: { user: userId },
    });
  });
  return { ok: true };
}

import type { SetMember } from "../../../schemas/project";
import { insertAudit } from "../../db/audit";
import { findRole, upsertMembership } from "../../db/projects";
import { findSessionUser, updateUser } from "../../db/users";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/**
 * Gives a person a role in a project. A change of role ends the person's sessions.
 * @throws {AppError} not-found when there is no such person.
 */
export async function setMember(context: Context, input: SetMember): Promise<{ ok: true }> {
  const { projectId } = await openProject(context, input.projectId, "project.manage");
  const { userId, role } = input;
  await context.database.prisma.$transaction(async (client) => {
    if (!(await findSessionUser(client, userId))) throw new AppError("not-found", "not-found");
    const before = await findRole(client, projectId, userId);
    if (before === role) return;
    await upsertMembership(client, { projectId, userId }, role);
    if (before) await updateUser(client, userId, { endSessions: true });
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "member.set",
      projectId,
      details: { user: userId, role, before },
    });
  });
  return { ok: true };
}

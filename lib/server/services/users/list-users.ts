import type { UserRow } from "../../../schemas/user";
import { findUsers } from "../../db/users";
import type { Context } from "../context";
import { requireInstance } from "../project-scope";

/** Everybody, the active ones first. */
export async function listUsers(context: Context): Promise<UserRow[]> {
  requireInstance(context, "user.manage");
  const users = await findUsers(context.database.prisma);
  return users.map(({ id, email, name, isAdmin, isActive, createdAt, memberships }) => ({
    id,
    email,
    name,
    isAdmin,
    isActive,
    createdAt: createdAt.toISOString(),
    memberships: memberships.map(({ projectId, role, project }) => ({
      projectId,
      projectName: project.name,
      role,
    })),
  }));
}

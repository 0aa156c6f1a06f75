import type * as z from "zod";
import type { UpdateUser } from "../../../schemas/user";
import { insertAudit } from "../../db/audit";
import {
  countOtherAdmins,
  findSessionUser,
  lockUsers,
  updateUser as storeUser,
} from "../../db/users";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { requireInstance } from "../project-scope";

/**
 * Changes a person. Deactivating them or changing whether they are an admin ends their sessions.
 * @throws {AppError} not-found; conflict `last-admin` when nobody could administer the instance afterwards.
 */
export async function updateUser(
  context: Context,
  { userId, ...input }: z.output<typeof UpdateUser>,
): Promise<{ id: string }> {
  requireInstance(context, "user.manage");
  const change = {
    ...(input.name !== undefined && { name: input.name }),
    ...(input.isAdmin !== undefined && { isAdmin: input.isAdmin }),
    ...(input.isActive !== undefined && { isActive: input.isActive }),
  };
  return context.database.prisma.$transaction(async (client) => {
    // Two admins who end each other's rights at once must not both succeed.
    if (change.isAdmin === false || change.isActive === false) await lockUsers(client);
    const before = await findSessionUser(client, userId);
    if (!before) throw new AppError("not-found", "not-found");
    const after = { ...before, ...change };
    const losesAdmin = before.isAdmin && before.isActive && !(after.isAdmin && after.isActive);
    if (losesAdmin && (await countOtherAdmins(client, userId)) === 0) {
      throw new AppError("conflict", "last-admin");
    }
    const endSessions = after.isAdmin !== before.isAdmin || after.isActive !== before.isActive;
    await storeUser(client, userId, { ...change, endSessions });
    const { name: _name, ...details } = change;
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "user.update",
      details: { user: userId, ...details },
    });
    return { id: userId };
  });
}

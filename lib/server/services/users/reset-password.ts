import type { ResetPassword } from "../../../schemas/user";
import { hashPassword } from "../../auth/password";
import { insertAudit } from "../../db/audit";
import { findSessionUser, updateUser } from "../../db/users";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { requireInstance } from "../project-scope";

/**
 * Gives somebody a new password and ends their sessions.
 * @throws {AppError} not-found.
 */
export async function resetPassword(context: Context, input: ResetPassword): Promise<{ ok: true }> {
  requireInstance(context, "user.manage");
  const { userId } = input;
  const passwordHash = await hashPassword(input.password);
  await context.database.prisma.$transaction(async (client) => {
    if (!(await findSessionUser(client, userId))) throw new AppError("not-found", "not-found");
    await updateUser(client, userId, { passwordHash, endSessions: true });
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "user.reset-password",
      details: { user: userId },
    });
  });
  return { ok: true };
}

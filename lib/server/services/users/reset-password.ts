import type { ResetPassword } from "../../../schemas/user";
import { hashPassword } from "../../auth/password";
import { findSessionUser } from "../../db/users";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { requireInstance } from "../project-scope";
import { replacePassword } from "./replace-password";

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
    await replacePassword(client, { userId, passwordHash, actorId: context.actor.userId });
  });
  return { ok: true };
}

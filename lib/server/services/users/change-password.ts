import type { ChangePassword } from "../../../schemas/user";
import { hashPassword, verifyPassword } from "../../auth/password";
import { countAgainst, SIGN_INS_PER_ACCOUNT } from "../../auth/rate-limit";
import { insertAudit } from "../../db/audit";
import { findPasswordHash, updateUser } from "../../db/users";
import { AppError } from "../../errors";
import type { Context } from "../context";

/**
 * Changes one's own password and ends all of one's sessions, this one too.
 * @throws {AppError} invalid `wrong-password`; too-many `rate-limited`.
 */
export async function changePassword(
  { database: { prisma }, actor: { userId } }: Context,
  input: ChangePassword,
): Promise<{ ok: true }> {
  await countAgainst(prisma, `password:${userId}`, SIGN_INS_PER_ACCOUNT);
  const isRight = await verifyPassword(input.current, await findPasswordHash(prisma, userId));
  if (!isRight) throw new AppError("invalid", "wrong-password");
  const passwordHash = await hashPassword(input.password);
  await prisma.$transaction(async (client) => {
    await updateUser(client, userId, { passwordHash, endSessions: true });
    await insertAudit(client, { actorId: userId, action: "user.change-password" });
  });
  return { ok: true };
}

import type * as z from "zod";
import type { CreateUser } from "../../../schemas/user";
import { hashPassword } from "../../auth/password";
import { insertAudit } from "../../db/audit";
import { findUserByEmail, insertUser } from "../../db/users";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { requireInstance } from "../project-scope";

/**
 * Makes a person who can sign in.
 * @throws {AppError} conflict `email-taken`.
 */
export async function createUser(
  context: Context,
  input: z.output<typeof CreateUser>,
): Promise<{ id: string }> {
  requireInstance(context, "user.manage");
  const { password, ...person } = input;
  const passwordHash = await hashPassword(password);
  return context.database.prisma.$transaction(async (client) => {
    if (await findUserByEmail(client, person.email)) throw new AppError("conflict", "email-taken");
    const { id } = await insertUser(client, { ...person, passwordHash });
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "user.create",
      details: { user: id, isAdmin: person.isAdmin },
    });
    return { id };
  });
}

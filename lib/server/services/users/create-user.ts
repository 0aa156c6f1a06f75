import type * as z from "zod";
import type { CreateUser } from "../../../schemas/user";
import { hashPassword } from "../../auth/password";
import type { Context } from "../context";
import { requireInstance } from "../project-scope";
import { addPerson } from "./add-person";

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
  const actorId = context.actor.userId;
  return context.database.prisma.$transaction((client) =>
    addPerson(client, { person, passwordHash, actorId }),
  );
}

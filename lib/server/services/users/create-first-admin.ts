import type { CreateFirstAdmin } from "../../../schemas/user";
import { hashPassword } from "../../auth/password";
import type { Client } from "../../db/client";
import type { Database } from "../../db/open-database";
import { countUsers, lockUsers } from "../../db/users";
import { AppError } from "../../errors";
import { addPerson } from "./add-person";

/**
 * Makes the admin of an instance that has nobody yet: the only verb that needs no actor.
 * @throws {AppError} forbidden once there is anybody.
 */
export async function createFirstAdmin(
  database: Database,
  { password, ...person }: CreateFirstAdmin,
): Promise<{ ok: true }> {
  // Anybody may ask: hashing costs a tenth of a second and 19 MiB, so only where it can be of use.
  await requireNobody(database.prisma);
  const passwordHash = await hashPassword(password);
  await database.prisma.$transaction(async (client) => {
    await lockUsers(client);
    await requireNobody(client);
    await addPerson(client, { person: { ...person, isAdmin: true }, passwordHash, actorId: null });
  });
  return { ok: true };
}

async function requireNobody(client: Client): Promise<void> {
  if ((await countUsers(client)) > 0) throw new AppError("forbidden", "forbidden");
}

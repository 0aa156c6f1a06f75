import type { ChangeKeys } from "../../../schemas/user";
import { insertAudit } from "../../db/audit";
import { updateKeys } from "../../db/users";
import type { Context } from "../context";

/** Keeps one's own keys, in place of those before. */
export async function changeKeys(
  { database: { prisma }, actor: { userId } }: Context,
  input: ChangeKeys,
): Promise<{ ok: true }> {
  await prisma.$transaction(async (client) => {
    await updateKeys(client, userId, input.keys);
    await insertAudit(client, { actorId: userId, action: "user.change-keys" });
  });
  return { ok: true };
}

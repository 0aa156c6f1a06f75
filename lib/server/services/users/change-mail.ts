import type { Done } from "../../../schemas/answer";
import type { ChangeMail } from "../../../schemas/user";
import { insertAudit } from "../../db/audit";
import { updateMail } from "../../db/users";
import type { Context } from "../context";

/** Keeps whether one wants mail, and in what language. */
export async function changeMail(
  { database: { prisma }, actor: { userId } }: Context,
  { wantsMail, locale }: ChangeMail,
): Promise<Done> {
  const change = { ...(wantsMail !== undefined && { wantsMail }), ...(locale && { locale }) };
  await prisma.$transaction(async (client) => {
    await updateMail(client, userId, change);
    await insertAudit(client, { actorId: userId, action: "user.change-mail", details: change });
  });
  return { ok: true };
}

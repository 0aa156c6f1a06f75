import type { Done } from "../../../schemas/answer";
import type { ReadAllNotifications } from "../../../schemas/notification";
import { markRead } from "../../db/notifications";
import type { Context } from "../context";

/** Marks one's own notifications as read, up to the newest that one was shown. The audit log does not tell of it. */
export async function readAllNotifications(
  { database: { prisma }, actor: { userId } }: Context,
  { upTo }: ReadAllNotifications,
): Promise<Done> {
  await markRead(prisma, userId, { id: { lte: upTo } });
  return { ok: true };
}

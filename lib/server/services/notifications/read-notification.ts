import type { Done } from "../../../schemas/answer";
import type { ReadNotification } from "../../../schemas/notification";
import { findOwnNotification, markRead } from "../../db/notifications";
import { AppError } from "../../errors";
import type { Context } from "../context";

/**
 * Marks one of one's own notifications as read, with what it is bundled with. What somebody has read is theirs alone: the audit log does
 * not tell of it.
 */
export async function readNotification(
  { database: { prisma }, actor: { userId } }: Context,
  { notificationId }: ReadNotification,
): Promise<Done> {
  const found = await findOwnNotification(prisma, notificationId, userId);
  if (!found) throw new AppError("not-found", "not-found");
  const { id, kind, documentId } = found;
  const isBundled = kind === "returned";
  await markRead(prisma, userId, isBundled ? { kind, documentId, id: { lte: id } } : { id });
  return { ok: true };
}

import type { Notifications } from "../../../schemas/notification";
import { countUnread, findBundles } from "../../db/notifications";
import type { Context } from "../context";
import { toNotificationRow } from "./notification-row";

/** As many as a panel shows. */
const SHOWN = 50;

/** What the person who asks was told of, as far as they may see it now. */
export async function listNotifications({ database, actor }: Context): Promise<Notifications> {
  const { prisma } = database;
  const [bundles, unread] = await Promise.all([
    findBundles(prisma, actor.userId, { limit: SHOWN }),
    countUnread(prisma, actor.userId),
  ]);
  return { unread, items: bundles.map(toNotificationRow) };
}

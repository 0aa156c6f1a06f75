import type { Client } from "../../db/client";
import { queueMail } from "../../db/mail";
import { type Deed, findPeopleOf, insertNotifications, type Told } from "../../db/notifications";
import { mailSettings } from "../../providers/mail/mail-settings";

/** Tells people of a deed: see `notifyOfAll`. */
export function notifyPeople(
  client: Client,
  { projectId, ...deed }: Deed & { readonly projectId: string },
  userIds: readonly string[],
): Promise<void> {
  return notifyOfAll(
    client,
    projectId,
    userIds.map((userId) => ({ ...deed, userId })),
  );
}

/** Tells people of deeds, on their transaction, and by mail later: those who may see the project, never the one who did it. */
export async function notifyOfAll(
  client: Client,
  projectId: string,
  told: readonly Told[],
): Promise<void> {
  const others = told.filter(({ userId, actorId }) => userId !== actorId);
  if (others.length === 0) return;
  const ids = [...new Set(others.map(({ userId }) => userId))];
  const people = new Set((await findPeopleOf(client, projectId, ids)).map(({ id }) => id));
  const allowed = others.filter(({ userId }) => people.has(userId));
  if (allowed.length === 0) return;
  await insertNotifications(client, allowed);
  if (!mailSettings()) return;
  for (const userId of people) await queueMail(client, { userId, projectId });
}

import type { Client } from "../../db/client";
import { queueMail } from "../../db/mail";
import { type Deed, findPeopleOf, insertNotifications } from "../../db/notifications";
import { mailSettings } from "../../providers/mail/mail-settings";

/** Tells people of a deed, on its transaction, and by mail later: those who may see the project, never the one who did it. */
export async function notifyPeople(
  client: Client,
  { projectId, ...deed }: Deed & { readonly projectId: string },
  userIds: readonly string[],
): Promise<void> {
  const others = userIds.filter((id) => id !== deed.actorId);
  if (others.length === 0) return;
  const told = (await findPeopleOf(client, projectId, others)).map(({ id }) => id);
  if (told.length === 0) return;
  await insertNotifications(client, deed, told);
  if (!mailSettings()) return;
  for (const userId of told) await queueMail(client, { userId, projectId });
}

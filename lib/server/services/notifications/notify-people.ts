import type { Client } from "../../db/client";
import { type Deed, findPeopleOf, insertNotifications } from "../../db/notifications";

/**
 * Tells people of a deed, on its transaction: those who may see the project, never the one who did it.
 * @returns who is told.
 */
export async function notifyPeople(
  client: Client,
  { projectId, ...deed }: Deed & { readonly projectId: string },
  userIds: readonly string[],
): Promise<string[]> {
  const others = userIds.filter((id) => id !== deed.actorId);
  if (others.length === 0) return [];
  const told = (await findPeopleOf(client, projectId, others)).map(({ id }) => id);
  if (told.length > 0) await insertNotifications(client, deed, told);
  return told;
}

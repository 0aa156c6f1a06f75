import { insertAudit } from "../../db/audit";
import type { Client } from "../../db/client";
import { updateUser } from "../../db/users";

/** A password for somebody else, and who gives it: null for the command line. */
export interface NewPassword {
  readonly userId: string;
  readonly passwordHash: string;
  readonly actorId: string | null;
}

/** Stores a new password, ends the person's sessions and tells of it. */
export async function replacePassword(
  client: Client,
  { userId, passwordHash, actorId }: NewPassword,
): Promise<void> {
  await updateUser(client, userId, { passwordHash, endSessions: true });
  await insertAudit(client, { actorId, action: "user.reset-password", details: { user: userId } });
}

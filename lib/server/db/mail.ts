import type { Client } from "./client";
import { isWaiting } from "./jobs";

/** Of what kind a job is that mails a person what they have not read. */
export const MAIL = "mail";

/** How long it waits, so that all that happens meanwhile comes in one mail, and what is read meanwhile in none. */
const AFTER_SECONDS = 5 * 60;

/** With the pauses between them, for most of a day. */
export const MAIL_ATTEMPTS = 12;

/** Queues a mail to a person, on the transaction that tells them of something. One that waits already will do. */
export async function queueMail(
  client: Client,
  { userId, projectId }: { readonly userId: string; readonly projectId: string },
): Promise<void> {
  const payload = { userId };
  if (await isWaiting(client, { kind: MAIL, payload })) return;
  await client.$executeRaw`
    INSERT INTO "jobs" ("id", "kind", "payload", "projectId", "createdById", "dueAt", "maxAttempts")
    VALUES (gen_random_uuid(), ${MAIL}, ${JSON.stringify(payload)}::jsonb, ${projectId}::uuid, ${userId}::uuid,
      now() + ${AFTER_SECONDS} * interval '1 second', ${MAIL_ATTEMPTS})`;
}

/** Whom a mail would go to, and whether they want it. */
export function findMailReader(client: Client, userId: string) {
  return client.user.findUnique({
    where: { id: userId },
    select: { email: true, name: true, locale: true, wantsMail: true, isActive: true },
  });
}

/** Notes that a mail told a person of all up to a notification, or that none is to. */
export async function markMailed(client: Client, userId: string, upTo?: string): Promise<void> {
  await client.notification.updateMany({
    where: { userId, mailedAt: null, ...(upTo !== undefined && { id: { lte: upTo } }) },
    data: { mailedAt: new Date() },
  });
}

import * as z from "zod";
import { notificationPath } from "../../../schemas/notification-path";
import { beatJob, type ClaimedJob, deleteDoneJobs, finishJob, postponeJob } from "../../db/jobs";
import { findMailReader, MAIL, MAIL_ATTEMPTS, markMailed } from "../../db/mail";
import { findBundles, type StoredBundle } from "../../db/notifications";
import type { Database } from "../../db/open-database";
import { logger } from "../../logger";
import { type MailSettings, mailSettings } from "../../providers/mail/mail-settings";
import { writeNotificationMail } from "../../providers/mail/notification-mail";
import { type Mail, sendMail } from "../../providers/mail/send-mail";
import { toNotificationRow } from "./notification-row";

/** A job that mails a person what they have not read. */
export interface RunningMail {
  readonly database: Database;
  readonly job: ClaimedJob;
  /** The name under which the job was claimed. */
  readonly worker: string;
  /** How a mail leaves the house. */
  readonly send?: (settings: MailSettings, mail: Mail) => Promise<void>;
}

const Work = z.object({ userId: z.uuid() });

/** What a mail tells of; the rest is in the product. */
const MOST = 50;

/** The lease of a job is renewed this often while a server takes its time, in milliseconds. */
const BEAT_MS = 10_000;

const FIRST_PAUSE_SECONDS = 60;
const LONGEST_PAUSE_SECONDS = 6 * 60 * 60;

/**
 * Mails a person what they have not read and no mail has told of. What a server does not take is tried again, each time later; what is
 * given up in the end stays in the product, and in the next mail.
 */
export async function runMail({
  database,
  job,
  worker,
  send = sendMail,
}: RunningMail): Promise<void> {
  const { prisma } = database;
  const key = { id: job.id, worker };
  const { userId } = Work.parse(job.payload);
  await deleteDoneJobs(prisma, { kind: MAIL, payload: { userId } });
  const settings = mailSettings();
  const reader = await findMailReader(prisma, userId);
  if (settings && reader?.isActive) {
    if (!reader.wantsMail) await markMailed(prisma, userId);
    const bundles = await findBundles(prisma, userId, { limit: MOST, isToMail: true });
    const [newest] = bundles;
    if (newest) {
      const mail = toMail(settings, { ...reader, userId }, bundles);
      const isSent = await attempt({ database, job, worker }, () => send(settings, mail));
      if (!isSent) return;
      await markMailed(prisma, userId, newest.id);
    }
  }
  await finishJob(prisma, key, { state: "done", result: {} });
}

/** Sends while the job is this worker's: false when it is not, or when the server did not take the mail. */
async function attempt(
  { database: { prisma }, job, worker }: RunningMail,
  send: () => Promise<void>,
): Promise<boolean> {
  const key = { id: job.id, worker };
  const beat = () => beatJob(prisma, key, { phase: "send", progress: 0 });
  if (!(await beat())) return false;
  // A database that does not answer will not be asked by another worker either.
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT_MS);
  try {
    await send();
    return true;
  } catch (error) {
    logger.warn({ job: job.id, attempt: job.attempts, code: codeOf(error) }, "mail not sent");
    await tryLater(key, job, prisma);
    return false;
  } finally {
    clearInterval(timer);
  }
}

async function tryLater(
  key: { id: string; worker: string },
  { attempts }: ClaimedJob,
  prisma: Database["prisma"],
): Promise<void> {
  if (attempts >= MAIL_ATTEMPTS) {
    const problem = { reason: "mail-failed", details: {} };
    await finishJob(prisma, key, { state: "failed", problem });
    return;
  }
  const pause = Math.min(FIRST_PAUSE_SECONDS * 2 ** (attempts - 1), LONGEST_PAUSE_SECONDS);
  await postponeJob(prisma, key, pause);
}

/** What the server or the network said, without addresses: the log tells nothing of people. */
function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "unknown";
  const code = "code" in error ? String(error.code) : "unknown";
  return "responseCode" in error ? `${code} ${String(error.responseCode)}` : code;
}

function toMail(
  { baseUrl }: MailSettings,
  reader: { userId: string; email: string; name: string; locale: string },
  bundles: readonly StoredBundle[],
): Mail {
  const { userId, email: address, name, locale } = reader;
  const notifications = bundles.map((bundle) => ({
    ...toNotificationRow(bundle),
    name: bundle.actorName,
    link: `${baseUrl}${notificationPath(bundle)}`,
  }));
  const messageId = `<${bundles[0]?.id ?? ""}.${userId}@${new URL(baseUrl).hostname}>`;
  return writeNotificationMail({ name, address, locale }, notifications, { baseUrl, messageId });
}

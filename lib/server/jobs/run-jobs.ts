import { deleteAbandonedDocuments } from "../db/documents";
import { claimJob, failExhaustedJobs, IMPORT, releaseAllJobs } from "../db/jobs";
import { LEARN } from "../db/learning";
import { MAIL } from "../db/mail";
import { MEMORY_IMPORT } from "../db/memory-files";
import type { Database } from "../db/open-database";
import { deleteExpiredRateLimits } from "../db/rate-limits";
import { RECHECK } from "../db/recheck";
import { reclaimRoom, refreshStatistics } from "../db/statistics";
import { logFault, logger } from "../logger";
import { mailSettings } from "../providers/mail/mail-settings";
import { type Prepare, runImport } from "../services/imports/run-import";
import { runLearning } from "../services/learning/run-learning";
import { runMemoryImport } from "../services/memory/run-memory-import";
import { runMail } from "../services/notifications/run-mail";
import { runRecheck } from "../services/rechecks/run-recheck";
import { announceJob, nextJobSignal } from "./job-signal";

/** How often other processes' jobs are looked for. */
const POLL_MS = 1_000;

/** What is taken side by side: whoever changes a check or a term sees what follows while a book is imported. */
const KINDS = [IMPORT, RECHECK, LEARN, MEMORY_IMPORT];

/** What makes a table so much larger that the planner must know. */
const GROWING = new Set([IMPORT, MEMORY_IMPORT]);

/** Loops that take jobs, one of a kind at a time. */
export interface JobRunner {
  /** Takes no further job; one that is running stays for the next start. */
  stop(): void;
}

/** Starts taking jobs. Every instance of the application runs one of these on the same table. */
export function startJobRunner(database: Database, prepare: Prepare): JobRunner {
  const worker = crypto.randomUUID();
  let isStopped = false;
  const run = async () => {
    const isEmbedded = database.engine === "pglite";
    // The embedded database has one process: whatever was running, it is not any more.
    if (isEmbedded) await releaseAllJobs(database.prisma);
    await deleteAbandonedDocuments(database.prisma);
    await deleteExpiredRateLimits(database.prisma);
    // What was deleted now is room, too.
    if (isEmbedded) await reclaimRoom(database.prisma);
    const kinds = mailSettings() ? [...KINDS, MAIL] : KINDS;
    await Promise.all(kinds.map(takeAll));
  };
  const takeAll = async (kind: string) => {
    while (!isStopped) {
      const hadOne = await takeJob(database, { worker, kind }, prepare).catch((error: unknown) => {
        if (!isStopped) logFault(error, { during: "job" });
        return false;
      });
      if (!hadOne) await nextJobSignal(POLL_MS);
    }
  };
  run().catch((error: unknown) => logFault(error, { during: "start of the job runner" }));
  return {
    stop() {
      isStopped = true;
      announceJob();
    },
  };
}

async function takeJob(
  database: Database,
  { worker, kind }: { readonly worker: string; readonly kind: string },
  prepare: Prepare,
): Promise<boolean> {
  for (const id of await failExhaustedJobs(database.prisma))
    logger.error({ job: id }, "job failed");
  const job = await claimJob(database.prisma, worker, kind);
  if (!job) return false;
  logger.info({ job: job.id, kind: job.kind, attempt: job.attempts }, "job started");
  if (job.kind === RECHECK) await runRecheck({ database, job, worker });
  else if (job.kind === MEMORY_IMPORT) await runMemoryImport({ database, job, worker });
  else if (job.kind === MAIL) await runMail({ database, job, worker });
  else if (job.kind === LEARN) await runLearning({ database, job, worker });
  else await runImport({ database, job, worker, prepare });
  if (GROWING.has(job.kind)) await refreshStatistics(database.prisma);
  logger.info({ job: job.id }, "job ended");
  return true;
}

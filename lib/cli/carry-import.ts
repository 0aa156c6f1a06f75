import type { JobRow } from "../schemas/import";
import { claimJob, IMPORT } from "../server/db/jobs";
import { AppError } from "../server/errors";
import type { Context } from "../server/services/context";
import { cancelJob } from "../server/services/imports/cancel-job";
import { readJob } from "../server/services/imports/read-job";
import { type Prepare, runImport } from "../server/services/imports/run-import";
import { progressLine } from "./progress-line";

/** An import that was queued. */
export interface QueuedImport {
  readonly jobId: string;
  readonly prepare: Prepare;
  /** Whether progress is told on standard error. */
  readonly isTold: boolean;
}

/** How often a job is looked at that another process has taken. */
const LOOK_MS = 500;

/**
 * Carries imports to their end, until the one that was queued has ended: a running server may take it first, or have others waiting
 * before it. An interruption from the keyboard cancels it.
 */
export async function carryImport(
  context: Context,
  { jobId, prepare, isTold }: QueuedImport,
): Promise<JobRow> {
  const { database } = context;
  const worker = crypto.randomUUID();
  const draw = isTold ? progressLine("Importing", process.stderr) : () => {};
  const cancel = () => void cancelJob(context, { jobId }).catch(ignoreEnded);
  process.once("SIGINT", cancel);
  const look = async () => {
    const job = await readJob(context, { jobId });
    draw(job.progress);
    return job;
  };
  const timer = setInterval(() => void look().catch(ignoreEnded), LOOK_MS);
  try {
    for (;;) {
      const job = await look();
      if (job.state !== "queued" && job.state !== "running") return job;
      const claimed = await claimJob(database.prisma, worker, IMPORT);
      if (claimed) await runImport({ database, job: claimed, worker, prepare });
      else await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  } finally {
    clearInterval(timer);
    process.off("SIGINT", cancel);
    draw(1);
  }
}

/** It is too late to cancel, or to look: the loop tells how it ended. */
function ignoreEnded(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
}

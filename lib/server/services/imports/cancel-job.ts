import type { JobId, JobRow } from "../../../schemas/import";
import { insertAudit } from "../../db/audit";
import { cancelJob as endJob } from "../../db/jobs";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openJob } from "./open-job";
import { readJob } from "./read-job";

/**
 * Cancels a job; what it stored so far goes with it.
 * @throws {AppError} conflict `job-ended` when it is too late.
 */
export async function cancelJob(context: Context, input: JobId): Promise<JobRow> {
  const { id, projectId } = await openJob(context, input);
  await context.database.prisma.$transaction(async (client) => {
    if (!(await endJob(client, id))) throw new AppError("conflict", "job-ended");
    await insertAudit(client, {
      actorId: context.actor.userId,
      action: "import.cancel",
      projectId,
      details: { job: id },
    });
  });
  return readJob(context, input);
}

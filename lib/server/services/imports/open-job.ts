import type { JobId } from "../../../schemas/import";
import { findJob, IMPORT } from "../../db/jobs";
import { AppError } from "../../errors";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/** The import of a project that the actor imports into. */
export async function openJob(context: Context, { jobId }: JobId) {
  const job = await findJob(context.database.prisma, jobId);
  if (job?.kind !== IMPORT) throw new AppError("not-found", "not-found");
  await openProject(context, job.projectId, "document.import");
  return job;
}

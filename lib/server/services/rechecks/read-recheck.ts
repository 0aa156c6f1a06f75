import type { ReadRecheck, Recheck } from "../../../schemas/custom-check";
import { findFailedRechecks, findRechecks } from "../../db/recheck";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/** How far the segments of a project are looked at again, over everything that waits, and whether some of it came to nothing. */
export async function readRecheck(context: Context, input: ReadRecheck): Promise<Recheck> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const { prisma } = context.database;
  const jobs = await findRechecks(prisma, projectId);
  const hasFailed = (await findFailedRechecks(prisma, projectId)).length > 0;
  if (jobs.length === 0) return { progress: null, hasFailed };
  return {
    hasFailed,
    progress: jobs.reduce((sum, { progress }) => sum + progress, 0) / jobs.length,
  };
}

import type { ReadRecheck, Recheck } from "../../../schemas/custom-check";
import { findRechecks } from "../../db/recheck";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/** How far the segments of a project are looked at again, over everything that waits. */
export async function readRecheck(context: Context, input: ReadRecheck): Promise<Recheck> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const jobs = await findRechecks(context.database.prisma, projectId);
  if (jobs.length === 0) return { progress: null };
  return { progress: jobs.reduce((sum, { progress }) => sum + progress, 0) / jobs.length };
}

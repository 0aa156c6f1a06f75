import type { JobRow } from "../../../schemas/import";
import type { ReadProject } from "../../../schemas/project";
import { findRecentImports } from "../../db/jobs";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { toJobRow } from "./job-row";

/** How long a failed import is shown. */
const RECENT_MS = 24 * 60 * 60_000;

/** The imports of a project that are under way or failed lately, newest first. */
export async function listImports(context: Context, input: ReadProject): Promise<JobRow[]> {
  const { projectId } = await openProject(context, input.projectId, "document.import");
  const since = new Date(Date.now() - RECENT_MS);
  return (await findRecentImports(context.database.prisma, projectId, since)).map(toJobRow);
}

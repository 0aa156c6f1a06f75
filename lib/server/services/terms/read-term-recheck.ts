import type { ReadTermRecheck, TermRecheckState } from "../../../schemas/term";
import { hasTermRecheck } from "../../db/recheck";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/** Whether segments are still being checked again since terms changed. */
export async function readTermRecheck(
  context: Context,
  input: ReadTermRecheck,
): Promise<TermRecheckState> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  return { isRunning: await hasTermRecheck(context.database.prisma, projectId) };
}

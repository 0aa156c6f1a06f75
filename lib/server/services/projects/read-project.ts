import type { ProjectSummary, ReadProject } from "../../../schemas/project";
import { findProject } from "../../db/projects";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { toProjectRow } from "./project-row";
import { summariseDocuments } from "./summarise-documents";

/** One project with its documents. */
export async function readProject(context: Context, input: ReadProject): Promise<ProjectSummary> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const { prisma } = context.database;
  const stored = await findProject(prisma, projectId, context.actor.userId);
  return {
    ...toProjectRow(stored),
    documents: await summariseDocuments(prisma, { projectIds: [projectId] }),
  };
}

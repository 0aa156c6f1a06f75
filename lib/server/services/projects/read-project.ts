import {
  ProjectAbbreviations,
  type ProjectSummary,
  type ReadProject,
} from "../../../schemas/project";
import { findProject } from "../../db/projects";
import type { Context } from "../context";
import { openProject } from "../project-scope";
import { summariseDocuments } from "./summarise-documents";

/** One project with its documents. */
export async function readProject(context: Context, input: ReadProject): Promise<ProjectSummary> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const { prisma } = context.database;
  const {
    memberships,
    createdAt: _,
    ...project
  } = await findProject(prisma, projectId, context.actor.userId);
  return {
    ...project,
    abbreviations: ProjectAbbreviations.parse(project.abbreviations),
    role: memberships[0]?.role ?? null,
    documents: await summariseDocuments(prisma, { projectIds: [projectId] }),
  };
}

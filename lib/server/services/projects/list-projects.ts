import type { ProjectSummary } from "../../../schemas/project";
import { findProjects } from "../../db/projects";
import type { Context } from "../context";
import { toProjectRow } from "./project-row";
import { summariseDocuments } from "./summarise-documents";

/** The projects that the reader may see, with their documents. */
export async function listProjects(context: Context): Promise<ProjectSummary[]> {
  const { prisma } = context.database;
  const projects = await findProjects(prisma, context.actor);
  const projectIds = projects.map(({ id }) => id);
  const documents = await summariseDocuments(prisma, { projectIds });
  return projects.map((project) => ({
    ...toProjectRow(project),
    documents: documents.filter((document) => document.projectId === project.id),
  }));
}

import type { ListPeople, Person } from "../../../schemas/comment";
import { findPeopleOf } from "../../db/notifications";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/** The people who may see a project, by name: those who can be named in a comment. */
export async function listPeople(context: Context, input: ListPeople): Promise<Person[]> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  return findPeopleOf(context.database.prisma, projectId);
}

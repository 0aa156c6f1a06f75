import type { Member, ReadProject } from "../../../schemas/project";
import { findMembers } from "../../db/projects";
import type { Context } from "../context";
import { openProject } from "../project-scope";

/** Who works in a project, and as what. */
export async function listMembers(context: Context, input: ReadProject): Promise<Member[]> {
  const { projectId } = await openProject(context, input.projectId, "project.read");
  const members = await findMembers(context.database.prisma, projectId);
  return members.map(({ role, user: { id, ...user } }) => ({ userId: id, ...user, role }));
}

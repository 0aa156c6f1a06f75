import type { ProjectRole } from "../../access/actor";

/** The part of a query that brings the project with one person's role in it. */
export const projectWithRole = (userId: string) =>
  ({
    select: {
      id: true,
      allowSelfApproval: true,
      memberships: { where: { userId }, select: { role: true } },
    },
  }) as const;

interface ProjectWithRole {
  id: string;
  allowSelfApproval: boolean;
  memberships: { role: ProjectRole }[];
}

/** What the permission gates need to know of the project that something belongs to. */
export function scopeOfProject(project: ProjectWithRole) {
  return {
    projectId: project.id,
    allowSelfApproval: project.allowSelfApproval,
    role: project.memberships[0]?.role,
  };
}

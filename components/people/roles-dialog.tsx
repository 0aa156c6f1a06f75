"use client";

import { useTranslations } from "next-intl";
import { useWrite } from "@/components/problem/use-write";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { PROJECT_ROLES, type ProjectRole } from "@/lib/access/actor";
import { removeMember, setMember } from "@/lib/client/project-calls";
import type { UserRow } from "@/lib/schemas/user";
import type { PersonDialogProps } from "./deactivate-person";

export interface ProjectName {
  readonly id: string;
  readonly name: string;
}

export interface RolesDialogProps extends PersonDialogProps {
  readonly projects: readonly ProjectName[];
}

/** A person's role in every project; each choice holds at once. */
export function RolesDialog({ person, projects, isOpen, onClose }: RolesDialogProps) {
  const t = useTranslations("people");
  const shell = useTranslations("shell");
  return (
    <Dialog open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t("rolesTitle", { name: person.name })}
        description={t("rolesText")}
        closeLabel={shell("close")}
      >
        {projects.length === 0 && <p className="text-muted">{t("noProjects")}</p>}
        <ul className="divide-y divide-border">
          {projects.map((project) => (
            <ProjectRoleRow key={project.id} person={person} project={project} />
          ))}
        </ul>
      </DialogContent>
    </Dialog>
  );
}

interface ProjectRoleRowProps {
  readonly person: UserRow;
  readonly project: ProjectName;
}

function ProjectRoleRow({ person, project }: ProjectRoleRowProps) {
  const t = useTranslations("people");
  const roles = useTranslations("project");
  const ids = { projectId: project.id, userId: person.id };
  const { write, isWriting } = useWrite(
    (role: ProjectRole | undefined) => (role ? setMember({ ...ids, role }) : removeMember(ids)),
    { done: t("roleChanged"), toastsProblems: true },
  );
  const current = person.memberships.find(({ projectId }) => projectId === project.id)?.role;
  return (
    <li className="flex items-center gap-4 py-2.5">
      <span className="min-w-0 flex-1 truncate">{project.name}</span>
      <Select
        aria-label={project.name}
        value={current ?? ""}
        disabled={isWriting}
        onChange={(event) => write(PROJECT_ROLES.find((role) => role === event.target.value))}
        className="w-40 shrink-0"
      >
        <option value="">{t("noRole")}</option>
        {PROJECT_ROLES.map((role) => (
          <option key={role} value={role}>
            {roles(`role.${role}`)}
          </option>
        ))}
      </Select>
    </li>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { LocalTime } from "@/components/date/local-time";
import { initialsOf } from "@/components/shell/initials-of";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { classNames } from "@/components/ui/class-names";
import type { UserRow } from "@/lib/schemas/user";
import { PersonMenu } from "./person-menu";
import type { ProjectName } from "./roles-dialog";

export interface PeopleListProps {
  readonly people: readonly UserRow[];
  readonly projects: readonly ProjectName[];
  /** The reader's own id. */
  readonly ownId: string;
}

export function PeopleList({ people, projects, ownId }: PeopleListProps) {
  return (
    <Card>
      <ul className="divide-y divide-border">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            projects={projects}
            isSelf={person.id === ownId}
          />
        ))}
      </ul>
    </Card>
  );
}

interface PersonRowProps {
  readonly person: UserRow;
  readonly projects: readonly ProjectName[];
  readonly isSelf: boolean;
}

function PersonRow({ person, projects, isSelf }: PersonRowProps) {
  const t = useTranslations("people");
  return (
    <li className="flex items-start gap-x-4 px-4 py-3.5 sm:px-5">
      <span
        aria-hidden
        className={classNames(
          "flex size-9 shrink-0 items-center justify-center rounded-full text-xs font-semibold",
          person.isActive ? "bg-accent-soft text-accent" : "bg-sunken text-muted",
        )}
      >
        {initialsOf(person.name)}
      </span>
      <div className="grid min-w-0 flex-1 gap-x-6 gap-y-2 md:grid-cols-2">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="font-medium">{person.name}</span>
            {isSelf && <Badge>{t("you")}</Badge>}
            {person.isAdmin && <Badge tone="accent">{t("admin")}</Badge>}
            {!person.isActive && <Badge tone="danger">{t("deactivated")}</Badge>}
          </p>
          <p className="truncate text-sm text-muted">{person.email}</p>
        </div>
        <div className="min-w-0 text-sm">
          <Memberships memberships={person.memberships} />
          <p className="text-xs text-muted">
            {t("since")} <LocalTime at={person.createdAt} format="date" />
          </p>
        </div>
      </div>
      <PersonMenu person={person} projects={projects} />
    </li>
  );
}

function Memberships({ memberships }: Pick<UserRow, "memberships">) {
  const t = useTranslations("people");
  const roles = useTranslations("project");
  if (memberships.length === 0) return <p className="text-muted">{t("noRoles")}</p>;
  return (
    <ul>
      {memberships.map(({ projectId, projectName, role }) => (
        <li key={projectId} className="truncate">
          {projectName} <span className="text-muted">· {roles(`role.${role}`)}</span>
        </li>
      ))}
    </ul>
  );
}

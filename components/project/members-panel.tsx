"use client";

import { useTranslations } from "next-intl";
import { useWrite } from "@/components/problem/use-write";
import { initialsOf } from "@/components/shell/initials-of";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { removeMember, setMember } from "@/lib/client/project-calls";
import type { Member } from "@/lib/schemas/project";
import { AddMember, type Candidate } from "./add-member";
import { RoleSelect } from "./role-select";

export interface MembersPanelProps {
  readonly projectId: string;
  readonly members: readonly Member[];
  /** People who could be added; null for a reader who may not manage. */
  readonly candidates: readonly Candidate[] | null;
}

export function MembersPanel({ projectId, members, candidates }: MembersPanelProps) {
  const t = useTranslations("project");
  return (
    <Card>
      {candidates && <AddMember projectId={projectId} candidates={candidates} />}
      {members.length === 0 ? (
        <EmptyState title={t("noMembers")} text={t("noMembersText")} />
      ) : (
        <ul className="divide-y divide-border">
          {members.map((member) => (
            <MemberRow
              key={member.userId}
              projectId={projectId}
              member={member}
              mayManage={candidates !== null}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface MemberRowProps {
  readonly projectId: string;
  readonly member: Member;
  readonly mayManage: boolean;
}

function MemberRow({ projectId, member, mayManage }: MemberRowProps) {
  const t = useTranslations("project");
  const { userId, name } = member;
  const role = useWrite(setMember, { done: t("memberChanged", { name }), toastsProblems: true });
  const removal = useWrite(removeMember, { done: t("memberGone", { name }), toastsProblems: true });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
      <span
        aria-hidden
        className="flex size-8 shrink-0 items-center justify-center rounded-full bg-accent-soft text-xs font-semibold text-accent"
      >
        {initialsOf(name)}
      </span>
      <span className="min-w-0 flex-1 basis-40">
        <span className="block truncate font-medium">{name}</span>
        <span className="block truncate text-sm text-muted">{member.email}</span>
      </span>
      {!member.isActive && <Badge>{t("deactivated")}</Badge>}
      {mayManage ? (
        <span className="flex items-center gap-2">
          <RoleSelect
            label={t("roleOf", { name })}
            value={member.role}
            onChange={(value) => role.write({ projectId, userId, role: value })}
          />
          <Button
            size="sm"
            variant="danger-quiet"
            disabled={removal.isWriting}
            aria-label={t("removeNamed", { name })}
            onClick={() => removal.write({ projectId, userId })}
          >
            {t("remove")}
          </Button>
        </span>
      ) : (
        <Badge>{t(`role.${member.role}`)}</Badge>
      )}
    </li>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { ProjectRole } from "@/lib/access/actor";
import { setMember } from "@/lib/client/project-calls";
import { RoleSelect } from "./role-select";

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface AddMemberProps {
  readonly projectId: string;
  readonly candidates: readonly Candidate[];
}

/** Adds somebody who has an account to the project. */
export function AddMember({ projectId, candidates }: AddMemberProps) {
  const t = useTranslations("project");
  const [userId, setUserId] = useState("");
  const [role, setRole] = useState<ProjectRole>("translator");
  const { write, isWriting } = useWrite(setMember, {
    done: t("memberAdded"),
    onDone: () => setUserId(""),
    toastsProblems: true,
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    write({ projectId, userId, role });
  };
  if (candidates.length === 0) {
    return (
      <p className="border-b border-border px-4 py-3 text-sm text-muted sm:px-5">
        {t("everybodyIn")}
      </p>
    );
  }
  return (
    <form
      onSubmit={onSubmit}
      className="flex flex-wrap items-center gap-2 border-b border-border px-4 py-3 sm:px-5"
    >
      <Select
        aria-label={t("addPerson")}
        required
        value={userId}
        onChange={(event) => setUserId(event.target.value)}
        className="min-w-0 flex-1 basis-56"
      >
        <option value="">{t("choosePerson")}</option>
        {candidates.map(({ id, name, email }) => (
          <option key={id} value={id}>
            {name} ({email})
          </option>
        ))}
      </Select>
      <RoleSelect label={t("roleOfNew")} value={role} onChange={setRole} />
      <Button type="submit" variant="primary" disabled={isWriting || userId === ""}>
        {t("add")}
      </Button>
    </form>
  );
}

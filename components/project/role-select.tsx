"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { PROJECT_ROLES, type ProjectRole } from "@/lib/access/actor";

export interface RoleSelectProps {
  /** Its name for those who do not see what stands beside it. */
  readonly label: string;
  readonly value: ProjectRole;
  readonly onChange: (role: ProjectRole) => void;
}

export function RoleSelect({ label, value, onChange }: RoleSelectProps) {
  const t = useTranslations("project");
  const choose = (chosen: string) => {
    const role = PROJECT_ROLES.find((known) => known === chosen);
    if (role) onChange(role);
  };
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={(event) => choose(event.target.value)}
      className="w-40"
    >
      {PROJECT_ROLES.map((role) => (
        <option key={role} value={role}>
          {t(`role.${role}`)}
        </option>
      ))}
    </Select>
  );
}

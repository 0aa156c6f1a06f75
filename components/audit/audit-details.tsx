"use client";

import type { AuditEntry } from "@/lib/schemas/audit";
import { useDetailText } from "./use-detail-text";

export interface AuditDetailsProps extends Pick<AuditEntry, "details"> {
  readonly peopleById: Readonly<Record<string, string>>;
}

/** What an entry keeps beside its action. */
export function AuditDetails({ details, peopleById }: AuditDetailsProps) {
  const tell = useDetailText(peopleById);
  const told = Object.entries(details).flatMap(([name, value]) => {
    const text = tell(name, value);
    return text ? [{ name, ...text }] : [];
  });
  if (told.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-0.5">
      {told.map(({ name, label, value }) => (
        <div key={name} className="flex min-w-0 gap-1.5">
          <dt className="shrink-0 text-muted">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

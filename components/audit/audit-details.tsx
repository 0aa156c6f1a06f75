import type { AuditEntry } from "@/lib/schemas/audit";

/** A long text in a detail is told by its beginning. */
const LONGEST = 160;

function toText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What an entry keeps beside its action, in the log's own names. */
export function AuditDetails({ details }: Pick<AuditEntry, "details">) {
  const entries = Object.entries(details);
  if (entries.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-0.5">
      {entries.map(([name, value]) => (
        <div key={name} className="flex min-w-0 gap-1.5">
          <dt className="shrink-0 text-muted">{name}</dt>
          <dd className="min-w-0 break-words">{toText(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { LocalTime } from "@/components/date/local-time";
import type { AuditEntry } from "@/lib/schemas/audit";
import { AuditDetails } from "./audit-details";

const CELL = "px-4 py-2.5 text-left align-top sm:px-5";

export interface AuditTableProps {
  readonly entries: readonly AuditEntry[];
  /** The names of the people that entries tell of, by id. */
  readonly peopleById: Readonly<Record<string, string>>;
}

/** The log: a table where there is room, stacked entries on a phone. */
export function AuditTable({ entries, peopleById }: AuditTableProps) {
  const t = useTranslations("audit");
  return (
    <table className="w-full text-sm">
      <thead className="hidden border-b border-border text-muted md:table-header-group">
        <tr>
          {(["when", "who", "what", "details"] as const).map((column) => (
            <th key={column} scope="col" className={`${CELL} font-normal`}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-border">
        {entries.map((entry) => (
          <AuditRow key={entry.id} entry={entry} peopleById={peopleById} />
        ))}
      </tbody>
    </table>
  );
}

interface AuditRowProps extends Pick<AuditTableProps, "peopleById"> {
  readonly entry: AuditEntry;
}

function AuditRow({ entry, peopleById }: AuditRowProps) {
  const t = useTranslations("audit");
  const key = `actions.${entry.action}`;
  return (
    <tr className="flex flex-col py-2 md:table-row md:py-0">
      <td className={`${CELL} order-3 whitespace-nowrap text-muted max-md:py-0.5`}>
        <LocalTime at={entry.at} />
      </td>
      <td className={`${CELL} order-2 max-md:py-0.5`}>{entry.actor?.name ?? t("system")}</td>
      <td className={`${CELL} order-1 font-medium max-md:py-0.5`}>
        {t.has(key) ? t(key) : entry.action}
      </td>
      <td className={`${CELL} order-4 max-md:py-0.5 md:w-1/2`}>
        <AuditDetails details={entry.details} peopleById={peopleById} />
      </td>
    </tr>
  );
}

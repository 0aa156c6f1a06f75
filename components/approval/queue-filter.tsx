"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import { Select } from "@/components/ui/select";
import type { OutlineFilter } from "@/lib/client/document-calls";
import { listMembers } from "@/lib/client/project-calls";
import { queryKeys } from "@/lib/client/query-keys";

export interface QueueFilterProps {
  readonly filter: OutlineFilter;
  readonly onFilter: (filter: OutlineFilter) => void;
}

/** Which of the submitted segments are listed, and which come first. */
export function QueueFilter({ filter, onFilter }: QueueFilterProps) {
  const t = useTranslations("approval");
  return (
    <>
      <Chooser
        aria-label={t("filter.label")}
        value={filter.flag}
        onChange={(event) => onFilter({ ...filter, flag: event.currentTarget.value })}
      >
        <option value="">{t("filter.all")}</option>
        <option value="none">{t("filter.clean")}</option>
        <option value="any">{t("filter.flagged")}</option>
        <option value="serious">{t("filter.serious")}</option>
      </Chooser>
      <Chooser
        aria-label={t("edits.label")}
        value={filter.edits ?? ""}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onFilter({ ...filter, edits: value === "untouched" || value === "edited" ? value : "" });
        }}
      >
        <option value="">{t("edits.all")}</option>
        <option value="untouched">{t("edits.untouched")}</option>
        <option value="edited">{t("edits.edited")}</option>
      </Chooser>
      <PersonFilter filter={filter} onFilter={onFilter} />
      <Chooser
        aria-label={t("order.label")}
        value={filter.order}
        onChange={(event) =>
          onFilter({ ...filter, order: event.currentTarget.value === "risk" ? "risk" : "" })
        }
      >
        <option value="">{t("order.document")}</option>
        <option value="risk">{t("order.risk")}</option>
      </Chooser>
    </>
  );
}

function PersonFilter({ filter, onFilter }: QueueFilterProps) {
  const t = useTranslations("approval");
  const { projectId } = useWorkbench().document;
  const { data: members = [] } = useQuery({
    queryKey: queryKeys.members(projectId),
    queryFn: ({ signal }) => listMembers(projectId, signal),
  });
  return (
    <Chooser
      aria-label={t("person.label")}
      value={filter.by ?? ""}
      onChange={(event) => onFilter({ ...filter, by: event.currentTarget.value })}
    >
      <option value="">{t("person.all")}</option>
      {members.map(({ userId: id, name }) => (
        <option key={id} value={id}>
          {t("by", { name })}
        </option>
      ))}
    </Chooser>
  );
}

function Chooser(props: ComponentProps<"select">) {
  return <Select className="w-auto [&_select]:h-8 [&_select]:text-sm" {...props} />;
}

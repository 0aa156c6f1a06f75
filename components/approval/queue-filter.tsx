"use client";

import { useQuery } from "@tanstack/react-query";
import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { type OutlineFilter, WHOLE_DOCUMENT } from "@/lib/client/document-calls";
import { listMembers } from "@/lib/client/project-calls";
import { queryKeys } from "@/lib/client/query-keys";
import { Choice } from "./choice";
import { changeFilter, countFilters } from "./queue-address";

export interface QueueFilterProps {
  readonly filter: OutlineFilter;
  readonly onFilter: (filter: OutlineFilter) => void;
}

/** Which of the submitted segments are listed, and which come first, behind one button that says how many parts are set. */
export function QueueFilter({ filter, onFilter: onChange }: QueueFilterProps) {
  const t = useTranslations("approval");
  const onFilter = (next: OutlineFilter) => onChange(changeFilter(filter, next));
  const count = countFilters(filter);
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button
          size="sm"
          className={count > 0 ? "bg-accent-soft text-accent" : ""}
          aria-label={t("filter.button", { count })}
        >
          <ListFilter aria-hidden />
          {t("filter.short", { count })}
        </Button>
      </PopoverTrigger>
      <PopoverContent
        align="start"
        aria-label={t("filter.title")}
        className="flex w-72 max-w-[calc(100vw-1rem)] flex-col gap-3 p-3"
      >
        <Choice
          label={t("filter.label")}
          value={filter.flag}
          onValue={(flag) => onFilter({ ...filter, flag })}
        >
          <option value="">{t("filter.all")}</option>
          <option value="none">{t("filter.clean")}</option>
          <option value="any">{t("filter.flagged")}</option>
          <option value="serious">{t("filter.serious")}</option>
        </Choice>
        <Choice
          label={t("edits.label")}
          value={filter.edits ?? ""}
          onValue={(value) =>
            onFilter({ ...filter, edits: value === "untouched" || value === "edited" ? value : "" })
          }
        >
          <option value="">{t("edits.all")}</option>
          <option value="untouched">{t("edits.untouched")}</option>
          <option value="edited">{t("edits.edited")}</option>
        </Choice>
        <PersonChoice filter={filter} onFilter={onFilter} />
        <Choice
          label={t("order.label")}
          value={filter.order}
          onValue={(value) => onFilter({ ...filter, order: value === "risk" ? "risk" : "" })}
        >
          <option value="">{t("order.document")}</option>
          <option value="risk">{t("order.risk")}</option>
        </Choice>
        <ResetButton filter={filter} onFilter={onFilter} />
      </PopoverContent>
    </Popover>
  );
}

/** Takes all parts back; the order stays. */
function ResetButton({ filter, onFilter }: QueueFilterProps) {
  const t = useTranslations("approval");
  const count = countFilters(filter);
  return (
    <Button
      size="sm"
      variant="ghost"
      className="self-start"
      aria-disabled={count === 0}
      onClick={() => {
        if (count === 0) return;
        onFilter({ ...WHOLE_DOCUMENT, state: filter.state, order: filter.order });
      }}
    >
      {t("filter.reset")}
    </Button>
  );
}

function PersonChoice({ filter, onFilter }: QueueFilterProps) {
  const t = useTranslations("approval");
  const { projectId } = useWorkbench().document;
  const { data: members = [] } = useQuery({
    queryKey: queryKeys.members(projectId),
    queryFn: ({ signal }) => listMembers(projectId, signal),
  });
  return (
    <Choice
      label={t("person.label")}
      value={filter.by ?? ""}
      onValue={(by) => onFilter({ ...filter, by })}
    >
      <option value="">{t("person.all")}</option>
      {members.map(({ userId, name }) => (
        <option key={userId} value={userId}>
          {t("by", { name })}
        </option>
      ))}
    </Choice>
  );
}

"use client";

import { useQuery } from "@tanstack/react-query";
import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { Select } from "@/components/ui/select";
import { type OutlineFilter, WHOLE_DOCUMENT } from "@/lib/client/document-calls";
import { listMembers } from "@/lib/client/project-calls";
import { queryKeys } from "@/lib/client/query-keys";
import { countFilters } from "./queue-address";

export interface QueueFilterProps {
  readonly filter: OutlineFilter;
  readonly onFilter: (filter: OutlineFilter) => void;
}

/** Which of the submitted segments are listed, and which come first, behind one button that says how many parts are set. */
export function QueueFilter({ filter, onFilter }: QueueFilterProps) {
  const t = useTranslations("approval");
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
      <PopoverContent aria-label={t("filter.title")} className="flex flex-col gap-3">
        <FlagFilter filter={filter} onFilter={onFilter} />
        <EditsFilter filter={filter} onFilter={onFilter} />
        <PersonFilter filter={filter} onFilter={onFilter} />
        <OrderChooser filter={filter} onFilter={onFilter} />
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
      </PopoverContent>
    </Popover>
  );
}

function FlagFilter({ filter, onFilter }: QueueFilterProps) {
  const t = useTranslations("approval");
  return (
    <Field label={t("filter.label")}>
      {({ id }) => (
        <Select
          id={id}
          value={filter.flag}
          onChange={(event) => onFilter({ ...filter, flag: event.currentTarget.value })}
        >
          <option value="">{t("filter.all")}</option>
          <option value="none">{t("filter.clean")}</option>
          <option value="any">{t("filter.flagged")}</option>
          <option value="serious">{t("filter.serious")}</option>
        </Select>
      )}
    </Field>
  );
}

function EditsFilter({ filter, onFilter }: QueueFilterProps) {
  const t = useTranslations("approval");
  return (
    <Field label={t("edits.label")}>
      {({ id }) => (
        <Select
          id={id}
          value={filter.edits ?? ""}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onFilter({
              ...filter,
              edits: value === "untouched" || value === "edited" ? value : "",
            });
          }}
        >
          <option value="">{t("edits.all")}</option>
          <option value="untouched">{t("edits.untouched")}</option>
          <option value="edited">{t("edits.edited")}</option>
        </Select>
      )}
    </Field>
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
    <Field label={t("person.label")}>
      {({ id }) => (
        <Select
          id={id}
          value={filter.by ?? ""}
          onChange={(event) => onFilter({ ...filter, by: event.currentTarget.value })}
        >
          <option value="">{t("person.all")}</option>
          {members.map(({ userId, name }) => (
            <option key={userId} value={userId}>
              {t("by", { name })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function OrderChooser({ filter, onFilter }: QueueFilterProps) {
  const t = useTranslations("approval");
  return (
    <Field label={t("order.label")}>
      {({ id }) => (
        <Select
          id={id}
          value={filter.order}
          onChange={(event) =>
            onFilter({ ...filter, order: event.currentTarget.value === "risk" ? "risk" : "" })
          }
        >
          <option value="">{t("order.document")}</option>
          <option value="risk">{t("order.risk")}</option>
        </Select>
      )}
    </Field>
  );
}

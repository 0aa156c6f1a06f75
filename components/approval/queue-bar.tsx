"use client";

import { CheckCheck, Diff, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { OutlineFilter } from "@/lib/client/document-calls";
import { useQueue } from "./queue";

export interface QueueBarProps {
  readonly filter: OutlineFilter;
  readonly onFilter: (filter: OutlineFilter) => void;
  readonly onChooseAll: () => void;
  readonly onBaseline: () => void;
  readonly onBatch: () => void;
  /** Submissions that came since the queue was read. */
  readonly newcomers: number;
  readonly onReload: () => void;
}

/** What the queue holds, what it compares with, and the batch. */
export function QueueBar(props: QueueBarProps) {
  const { filter, onFilter, onChooseAll, onBaseline, onBatch, newcomers, onReload } = props;
  const { items, chosen, baseline } = useQueue();
  const t = useTranslations("approval");
  const waiting = items.filter(({ state }) => state === "submitted").length;
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-border px-3 py-2 sm:px-4">
      <p role="status" className="mr-2 text-sm tabular-nums">
        {t("waiting", { count: waiting })}
      </p>
      <QueueFilter filter={filter} onFilter={onFilter} />
      <CommandButton
        label={newcomers > 0 ? t("newcomers", { count: newcomers }) : t("reload")}
        hasText={newcomers > 0}
        onClick={onReload}
      >
        <RefreshCw aria-hidden />
      </CommandButton>
      <CommandButton
        label={t(`baseline.${baseline}`)}
        command="row-diff"
        variant="ghost"
        hasText
        onClick={onBaseline}
      >
        <Diff aria-hidden />
      </CommandButton>
      <div className="ml-auto flex flex-wrap items-center gap-2">
        {waiting > 0 && (
          <Button size="sm" variant="ghost" onClick={onChooseAll}>
            {t("chooseAll", { count: waiting })}
          </Button>
        )}
        <CommandButton
          label={t("approveChosen", { count: chosen.size })}
          command="approve-selected"
          hasText
          disabled={chosen.size === 0}
          onClick={onBatch}
        >
          <CheckCheck aria-hidden />
        </CommandButton>
      </div>
    </div>
  );
}

/** Which of the submitted segments are listed, and which come first. */
function QueueFilter({ filter, onFilter }: Pick<QueueBarProps, "filter" | "onFilter">) {
  const t = useTranslations("approval");
  return (
    <>
      <Select
        aria-label={t("filter.label")}
        className="w-auto [&_select]:h-8 [&_select]:text-sm"
        value={filter.flag}
        onChange={(event) => onFilter({ ...filter, flag: event.currentTarget.value })}
      >
        <option value="">{t("filter.all")}</option>
        <option value="any">{t("filter.flagged")}</option>
        <option value="serious">{t("filter.serious")}</option>
      </Select>
      <Select
        aria-label={t("order.label")}
        className="w-auto [&_select]:h-8 [&_select]:text-sm"
        value={filter.order}
        onChange={(event) =>
          onFilter({ ...filter, order: event.currentTarget.value === "risk" ? "risk" : "" })
        }
      >
        <option value="">{t("order.document")}</option>
        <option value="risk">{t("order.risk")}</option>
      </Select>
    </>
  );
}

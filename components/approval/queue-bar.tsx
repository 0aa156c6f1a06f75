"use client";

import { CheckCheck, Diff, Layers, RefreshCw, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import { Button } from "@/components/ui/button";
import { useQueue } from "./queue";
import { QueueFilter } from "./queue-filter";
import { RestButton } from "./rest-button";
import { SampleButton } from "./sample-button";
import { type SampleParts, useSample } from "./use-sample";

export interface QueueBarProps extends SampleParts {
  readonly onChooseAll: () => void;
  readonly onBaseline: () => void;
  readonly onUndo: () => void;
  readonly onBatch: () => void;
  /** Whether the same change is one line, instead of each submission. */
  readonly isGrouped: boolean;
  readonly onGroup: () => void;
  /** Submissions that came since the queue was read. */
  readonly newcomers: number;
  readonly onReload: () => void;
}

/** What the queue holds, what it compares with, and the batch. */
export function QueueBar(props: QueueBarProps) {
  const { filter, onFilter, onBaseline, isGrouped, newcomers } = props;
  const { items, baseline } = useQueue();
  const t = useTranslations("approval");
  const sample = useSample(props);
  const isSample = Boolean(filter.sample);
  const waiting = items.filter(({ state }) => state === "submitted").length;
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-border px-3 py-2 sm:px-4">
      <p role="status" className="mr-2 text-sm tabular-nums">
        {isSample && waiting === 0 ? t("sample.done") : t("waiting", { count: waiting })}
      </p>
      <QueueFilter filter={filter} onFilter={onFilter} />
      <SampleButton sample={sample} isOn={isSample} waiting={waiting} />
      <CommandButton
        label={newcomers > 0 ? t("newcomers", { count: newcomers }) : t("reload")}
        hasText={newcomers > 0}
        onClick={props.onReload}
      >
        <RefreshCw aria-hidden />
      </CommandButton>
      <CommandButton label={t("undoLast")} command="undo-decision" onClick={props.onUndo}>
        <Undo2 aria-hidden />
      </CommandButton>
      <CommandButton
        label={t("changes.title")}
        command="group"
        hasText="wide"
        aria-pressed={isGrouped}
        className="aria-pressed:bg-accent-soft aria-pressed:text-accent"
        onClick={props.onGroup}
      >
        <Layers aria-hidden />
      </CommandButton>
      {!isGrouped && (
        <CommandButton
          label={t(`baseline.${baseline}`)}
          command="row-diff"
          variant="ghost"
          hasText="wide"
          onClick={onBaseline}
        >
          <Diff aria-hidden />
        </CommandButton>
      )}
      <div className="ml-auto flex flex-wrap items-center gap-2">
        {isSample && waiting === 0 && <RestButton sample={sample} />}
        {!isGrouped && <ChosenActions waiting={waiting} {...props} />}
      </div>
    </div>
  );
}

interface ChosenActionsProps extends Pick<QueueBarProps, "onChooseAll" | "onBatch"> {
  readonly waiting: number;
}

function ChosenActions({ waiting, onChooseAll, onBatch }: ChosenActionsProps) {
  const { items, chosen } = useQueue();
  const t = useTranslations("approval");
  // The way back may have brought another filter: what it does not list is not approved either.
  const count = items.filter(({ id }) => chosen.has(id)).length;
  return (
    <>
      {waiting > 0 && (
        <Button size="sm" variant="ghost" onClick={onChooseAll}>
          {t("chooseAll", { count: waiting })}
        </Button>
      )}
      <CommandButton
        label={t("approveChosen", { count })}
        command="approve-selected"
        hasText
        disabled={count === 0}
        onClick={onBatch}
      >
        <CheckCheck aria-hidden />
      </CommandButton>
    </>
  );
}

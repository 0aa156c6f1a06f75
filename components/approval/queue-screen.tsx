"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { KeyHelp } from "@/components/keys/key-help";
import { ConflictDialog } from "@/components/segment/conflict-dialog";
import { DocumentPalette } from "@/components/segment/document-palette";
import { SaveBanner } from "@/components/segment/save-banner";
import { useOwnPlace } from "@/components/segment/use-live-document";
import { useOutline } from "@/components/segment/use-outline";
import { ChangeGroups } from "./change-groups";
import { QueueContext } from "./queue";
import { QueueBar } from "./queue-bar";
import { QueueHeader } from "./queue-header";
import type { QueueCommand } from "./queue-keys";
import { QueueList } from "./queue-list";
import { QueueStates } from "./queue-states";
import { StepDialogs } from "./step-dialogs";
import { useLastStep } from "./use-last-step";
import { useNewcomers } from "./use-newcomers";
import { useQueueFilter } from "./use-queue-filter";
import { useQueueKeys } from "./use-queue-keys";
import { idsOf, useQueueState } from "./use-queue-state";
import { useSteps } from "./use-steps";

/** The queue: what was submitted, what the editor says of it. */
export function QueueScreen() {
  const t = useTranslations("approval");
  const { filter, setFilter } = useQueueFilter();
  const outline = useOutline(filter);
  const steps = useSteps();
  const [isGrouped, setGrouped] = useState(false);
  const [dialog, setDialog] = useState<"help" | "palette" | null>(null);
  const lastStep = useLastStep();
  const { queue, sendBack, cycleBaseline, chooseTo, chooseAll, setChosen } = useQueueState(
    outline.data?.items ?? [],
    { askReason: (row) => steps.askReason({ row }), lastStep },
  );
  useOwnPlace(queue.items[queue.index]?.id);
  const newcomers = useNewcomers(queue.items, filter);
  const { items, chosen } = queue;
  const approveChosen = () => steps.approve(idsOf(items).filter((id) => chosen.has(id)));
  const chooseNone = () => setChosen(new Set());
  const toggleGroups = () => setGrouped((is) => !is);
  const run = useQueueKeys({
    queue,
    cycleBaseline,
    chooseTo,
    onDialog: setDialog,
    onApproveChosen: approveChosen,
    onGroup: toggleGroups,
  });
  return (
    <QueueContext value={queue}>
      <main id="content" className="flex h-[calc(100dvh-var(--header-height))] min-h-0 flex-col">
        <QueueHeader onHelp={() => setDialog("help")} />
        <QueueBar
          filter={filter}
          onFilter={(next) => {
            setFilter(next);
            chooseNone();
          }}
          onChooseAll={chooseAll}
          onRest={steps.approve}
          onBaseline={cycleBaseline}
          onUndo={() => run("undo-decision")}
          onBatch={approveChosen}
          isGrouped={isGrouped}
          onGroup={toggleGroups}
          newcomers={newcomers}
          onReload={() => void outline.refetch()}
        />
        <SaveBanner />
        {isGrouped && <ChangeGroups steps={steps} filter={filter} />}
        {!isGrouped && items.length > 0 && <QueueList label={t("title")} />}
        {!isGrouped && items.length === 0 && <QueueStates query={outline} filter={filter} />}
      </main>
      <ConflictDialog />
      <StepDialogs steps={steps} lastStep={lastStep} onSendBack={sendBack} onDone={chooseNone} />
      <QueueHelp dialog={dialog} onDialog={setDialog} onRun={run} />
    </QueueContext>
  );
}

interface QueueHelpProps {
  readonly dialog: "help" | "palette" | null;
  readonly onDialog: (dialog: QueueHelpProps["dialog"]) => void;
  readonly onRun: (command: QueueCommand) => void;
}

function QueueHelp({ dialog, onDialog, onRun }: QueueHelpProps) {
  return (
    <>
      <KeyHelp open={dialog === "help"} onOpenChange={(open) => onDialog(open ? "help" : null)} />
      <DocumentPalette
        open={dialog === "palette"}
        onOpenChange={(open) => onDialog(open ? "palette" : null)}
        onRun={(command) => onRun(command as QueueCommand)}
      />
    </>
  );
}

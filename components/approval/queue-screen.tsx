"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { KeyHelp } from "@/components/keys/key-help";
import { DocumentPalette } from "@/components/segment/document-palette";
import { ConflictDialog } from "@/components/segment/conflict-dialog";
import { SaveBanner } from "@/components/segment/save-banner";
import { SendBackDialog } from "@/components/segment/send-back-dialog";
import { useOwnPlace } from "@/components/segment/use-live-document";
import { useOutline } from "@/components/segment/use-outline";
import { useWorkbench } from "@/components/segment/workbench";
import { type OutlineFilter, WHOLE_DOCUMENT } from "@/lib/client/document-calls";
import type { SegmentRow } from "@/lib/schemas/segment";
import { BatchDialog } from "./batch-dialog";
import { QueueContext } from "./queue";
import { QueueBar } from "./queue-bar";
import { QueueHeader } from "./queue-header";
import type { QueueCommand } from "./queue-keys";
import { QueueList } from "./queue-list";
import { QueueStates } from "./queue-states";
import { useNewcomers } from "./use-newcomers";
import { useQueueKeys } from "./use-queue-keys";
import { useQueueState } from "./use-queue-state";

const SUBMITTED: OutlineFilter = { ...WHOLE_DOCUMENT, state: "submitted" };

/** The queue: what was submitted, what the editor says of it. */
export function QueueScreen() {
  const t = useTranslations("approval");
  const { document } = useWorkbench();
  const [filter, setFilter] = useState(SUBMITTED);
  const outline = useOutline(filter);
  const [rowToReturn, setRowToReturn] = useState<SegmentRow | null>(null);
  const [dialog, setDialog] = useState<"help" | "batch" | "palette" | null>(null);
  const { queue, sendBack, cycleBaseline, chooseTo, chooseAll, setChosen } = useQueueState(
    outline.data?.items ?? [],
    setRowToReturn,
  );
  useOwnPlace(queue.items[queue.index]?.id);
  const newcomers = useNewcomers(queue.items, filter);
  const run = useQueueKeys({ queue, cycleBaseline, chooseTo, onDialog: setDialog });
  const { items } = queue;
  return (
    <QueueContext value={queue}>
      <main id="content" className="flex h-[calc(100dvh-var(--header-height))] min-h-0 flex-col">
        <QueueHeader onHelp={() => setDialog("help")} />
        <QueueBar
          filter={filter}
          onFilter={setFilter}
          onChooseAll={chooseAll}
          onBaseline={cycleBaseline}
          onBatch={() => setDialog("batch")}
          newcomers={newcomers}
          onReload={() => void outline.refetch()}
        />
        <SaveBanner
          returnTo={`/projects/${document.projectId}/documents/${document.id}/approval`}
        />
        {items.length > 0 ? (
          <QueueList label={t("title")} />
        ) : (
          <QueueStates query={outline} isFiltered={filter !== SUBMITTED} />
        )}
      </main>
      <ConflictDialog />
      <SendBackDialog
        open={rowToReturn !== null}
        onOpenChange={(open) => !open && setRowToReturn(null)}
        onSendBack={(reason) => rowToReturn && sendBack(rowToReturn, reason)}
      />
      <BatchDialog
        open={dialog === "batch"}
        onOpenChange={(open) => setDialog(open ? "batch" : null)}
        onDone={() => setChosen(new Set())}
      />
      <KeyHelp open={dialog === "help"} onOpenChange={(open) => setDialog(open ? "help" : null)} />
      <DocumentPalette
        open={dialog === "palette"}
        onOpenChange={(open) => setDialog(open ? "palette" : null)}
        onRun={(command) => run(command as QueueCommand)}
      />
    </QueueContext>
  );
}

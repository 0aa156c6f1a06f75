"use client";

import { ScreenKeysProvider } from "@/components/keys/screen-keys";
import { DeskSkeleton } from "@/components/segment/desk-skeleton";
import { useHydrated } from "@/components/segment/use-hydrated";
import type { Workbench } from "@/components/segment/workbench";
import { WorkbenchProvider } from "@/components/segment/workbench-provider";
import { QUEUE_KEYS } from "./queue-keys";
import { QueueScreen } from "./queue-screen";

export type ApprovalQueueProps = Pick<Workbench, "document" | "me">;

/** The screen on which an editor decides on submissions, one a line. */
export function ApprovalQueue({ document, me }: ApprovalQueueProps) {
  if (!useHydrated()) return <DeskSkeleton title={document.title} />;
  return (
    <WorkbenchProvider document={document} me={me}>
      <ScreenKeysProvider screen="queue" table={QUEUE_KEYS}>
        <QueueScreen />
      </ScreenKeysProvider>
    </WorkbenchProvider>
  );
}

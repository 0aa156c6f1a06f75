"use client";

import { DeskSkeleton } from "@/components/segment/desk-skeleton";
import { useHydrated } from "@/components/segment/use-hydrated";
import type { Workbench } from "@/components/segment/workbench";
import { WorkbenchProvider } from "@/components/segment/workbench-provider";
import { DeskScreen } from "./desk-screen";
import { VisibleRangeProvider } from "./visible-range";

export type ReviewDeskProps = Pick<Workbench, "document" | "me"> & {
  /** The segment that the address names. */
  readonly segmentId?: string | undefined;
};

/** The screen on which segments are fixed and submitted. */
export function ReviewDesk({ document, me, segmentId }: ReviewDeskProps) {
  // The journal, the clock and the size of the window are the browser's.
  if (!useHydrated()) return <DeskSkeleton title={document.title} />;
  return (
    <WorkbenchProvider document={document} me={me}>
      <VisibleRangeProvider>
        <DeskScreen segmentId={segmentId} />
      </VisibleRangeProvider>
    </WorkbenchProvider>
  );
}

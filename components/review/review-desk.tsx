"use client";

import { ScreenKeysProvider } from "@/components/keys/screen-keys";
import { useHydrated } from "@/components/segment/use-hydrated";
import type { Workbench } from "@/components/segment/workbench";
import { WorkbenchProvider } from "@/components/segment/workbench-provider";
import { DeskSkeleton } from "@/components/segment/desk-skeleton";
import { DESK_KEYS } from "./desk-keys";
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
        <ScreenKeysProvider screen="desk" table={DESK_KEYS}>
          <DeskScreen segmentId={segmentId} />
        </ScreenKeysProvider>
      </VisibleRangeProvider>
    </WorkbenchProvider>
  );
}

"use client";

import { ScreenKeysProvider } from "@/components/keys/screen-keys";
import { DeskSkeleton } from "@/components/segment/desk-skeleton";
import { useHydrated } from "@/components/segment/use-hydrated";
import type { Workbench } from "@/components/segment/workbench";
import { WorkbenchProvider } from "@/components/segment/workbench-provider";
import type { PreparedDesk } from "@/lib/schemas/prepared-desk";
import { DESK_KEYS } from "./desk-keys";
import { DeskScreen, type DeskWish } from "./desk-screen";
import { VisibleRangeProvider } from "./visible-range";

export type ReviewDeskProps = Pick<Workbench, "document" | "me"> & {
  readonly prepared: PreparedDesk;
  readonly wish: DeskWish;
};

/** The screen on which segments are fixed and submitted. */
export function ReviewDesk({ document, me, prepared, wish }: ReviewDeskProps) {
  // The journal, the clock and the size of the window are the browser's.
  if (!useHydrated()) return <DeskSkeleton title={document.title} />;
  return (
    <WorkbenchProvider document={document} me={me} prepared={prepared}>
      <VisibleRangeProvider>
        <ScreenKeysProvider screen="desk" table={DESK_KEYS}>
          <DeskScreen wish={wish} checks={prepared.checks} />
        </ScreenKeysProvider>
      </VisibleRangeProvider>
    </WorkbenchProvider>
  );
}

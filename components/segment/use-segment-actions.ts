"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ShownFlag } from "@/components/segment/shown-flag";
import { storedFlagId } from "@/components/segment/stored-flag";
import { useWorkbench } from "@/components/segment/workbench";
import { dismissFlag, reopenFlag } from "@/lib/client/flag-calls";
import type { KeptDecision } from "@/lib/client/kept-decision";
import { queryKeys } from "@/lib/client/query-keys";
import { decideSegment, setExclusion } from "@/lib/client/segment-calls";
import type { DismissFlag, SegmentRow } from "@/lib/schemas/segment";
import { transition } from "@/lib/workflow/transition";

/** Why a flag is no error. */
export type Dismissal = Pick<DismissFlag, "reason" | "note">;

/** The decisions on a segment, each shown before the server answers. */
export interface SegmentActions {
  readonly approve: (row: SegmentRow, text?: string) => Promise<SegmentRow | null>;
  readonly sendBack: (row: SegmentRow, reason: string) => Promise<SegmentRow | null>;
  readonly undo: (row: SegmentRow) => Promise<SegmentRow | null>;
  readonly exclude: (row: SegmentRow, isExcluded: boolean) => Promise<SegmentRow | null>;
  readonly dismiss: (
    row: SegmentRow,
    flag: ShownFlag,
    why: Dismissal,
  ) => Promise<SegmentRow | null>;
  readonly reopen: (row: SegmentRow, flag: ShownFlag) => Promise<SegmentRow | null>;
}

export function useSegmentActions(): SegmentActions {
  const { outbox, document, me, seen, reasons } = useWorkbench();
  const client = useQueryClient();
  return useMemo<SegmentActions>(() => {
    const idOf = (row: SegmentRow, flag: ShownFlag) =>
      storedFlagId(client, { documentId: document.id, row }, flag);
    const decide = (row: SegmentRow, decision: KeptDecision) => ({
      expected: transition(row.state, decision.decision).to ?? row.state,
      decision,
      write: (version: number) => decideSegment({ segmentId: row.id, version, ...decision }),
    });
    /** What is approved is in the memory at once, for the next segment that is like it. */
    const remember = async (decided: Promise<SegmentRow | null>) => {
      const row = await decided;
      void client.invalidateQueries({ queryKey: queryKeys.memory(document.projectId) });
      return row;
    };
    const perform: typeof outbox.perform = (row, action) => remember(outbox.perform(row, action));
    return {
      approve: (row, text) =>
        perform(
          row,
          decide(row, {
            decision: "approve",
            // Whoever wrote a text has seen it.
            isSeen:
              text !== undefined || row.editedBy?.id === me.id || seen.has(row.id, row.version),
            ...(text !== undefined && { text }),
          }),
        ),
      sendBack: (row, reason) => {
        reasons.keep(row.id, reason);
        return perform(row, decide(row, { decision: "return", reason }));
      },
      undo: (row) =>
        perform(row, {
          expected: transition(row.state, "undo").to ?? row.state,
          isUndo: true,
          write: (version) => decideSegment({ segmentId: row.id, version, decision: "undo" }),
        }),
      exclude: (row, isExcluded) =>
        outbox.perform(row, {
          write: (version) => setExclusion({ segmentId: row.id, version, isExcluded }),
        }),
      dismiss: (row, flag, why) =>
        outbox.perform(row, {
          write: async () => dismissFlag({ flagId: idOf(row, flag), ...why }),
        }),
      reopen: (row, flag) =>
        outbox.perform(row, { write: async () => reopenFlag({ flagId: idOf(row, flag) }) }),
    };
  }, [client, document.id, document.projectId, me.id, outbox, seen, reasons]);
}

"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import { repairAlignment } from "@/lib/client/repair-calls";
import type { RepairKind } from "@/lib/schemas/repair";
import type { SegmentRow } from "@/lib/schemas/segment";
import type { ActiveSegment } from "./active-segment";
import { useDesk } from "./desk";

/** A repair of a row, with the other row that it needs, where it needs one. */
export interface RepairToRun {
  readonly kind: RepairKind;
  readonly row: SegmentRow;
  readonly other?: SegmentRow | undefined;
}

/** A step that changed rows; the first of them is where it leads. */
interface StepDone {
  readonly rows: readonly Pick<SegmentRow, "id">[];
}

/** Sends repairs one after another, and shows what they have changed. */
export function useRepairRunner(active: ActiveSegment | null) {
  const { document, outbox, live, announce } = useWorkbench();
  const { goToSegment, turn } = useDesk();
  const toast = useToast();
  const tell = useProblemText();
  const t = useTranslations("review.alignment");
  const isRunning = useRef(false);
  const documentId = document.id;

  /** A key that is pressed meanwhile would speak of rows that are about to move: it is let go. */
  const attempt = async (run: () => Promise<StepDone | undefined>, said?: string) => {
    if (isRunning.current) return;
    isRunning.current = true;
    live.pause();
    const from = turn();
    try {
      const done = await run();
      await live.refresh();
      if (!done) return;
      const [first] = done.rows;
      // Whoever went elsewhere meanwhile stays there: their next key means what they see.
      if (first && turn() === from) goToSegment(first.id, "row");
      if (said) announce(said);
    } catch (error) {
      await live.refresh();
      toast({ tone: "danger", text: tell(error) });
    } finally {
      isRunning.current = false;
      live.resume();
    }
  };

  /** What was typed in the rows is stored first; a text that cannot be stored says so by itself. */
  const send = ({ kind, row, other }: RepairToRun, onDone: (repairId: string) => void) => {
    const cut = active?.editorRef.current?.selectionStart ?? 0;
    return attempt(
      async () => {
        const version = await outbox.settle(row);
        const otherVersion = other ? await outbox.settle(other) : undefined;
        if (version === null || otherVersion === null) return undefined;
        const done = await repairAlignment({
          documentId,
          kind,
          segment: { id: row.id, version },
          ...(other && otherVersion && { other: { id: other.id, version: otherVersion } }),
          ...(kind === "split" && { cut }),
        });
        onDone(done.repairId);
        return done;
      },
      t(`done.${kind}`),
    );
  };
  const isBusy = () => isRunning.current;
  return { attempt, send, isBusy };
}

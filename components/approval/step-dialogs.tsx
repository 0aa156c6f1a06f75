"use client";

import { SendBackDialog } from "@/components/segment/send-back-dialog";
import type { SegmentRow } from "@/lib/schemas/segment";
import { BatchDialog } from "./batch-dialog";
import type { LastStep } from "./use-last-step";
import type { Steps } from "./use-steps";

export interface StepDialogsProps {
  readonly steps: Steps;
  readonly lastStep: LastStep;
  /** Sends one line back. */
  readonly onSendBack: (row: SegmentRow, reason: string) => void;
  /** A step was taken: nothing is chosen any more. */
  readonly onDone: () => void;
}

/** What is asked before a refusal, and before a step. */
export function StepDialogs({ steps, lastStep, onSendBack, onDone }: StepDialogsProps) {
  const { step, toReturn, askReason, sendBack, close } = steps;
  return (
    <>
      <SendBackDialog
        open={toReturn !== null}
        segmentId={toReturn && "row" in toReturn ? toReturn.row.id : undefined}
        onOpenChange={(open) => !open && askReason(null)}
        onSendBack={(reason) => {
          if (!toReturn) return;
          if ("row" in toReturn) onSendBack(toReturn.row, reason);
          else sendBack(toReturn.ids, reason);
        }}
      />
      <BatchDialog
        step={step}
        onClose={close}
        onDone={(batchId) => {
          lastStep.remember(batchId);
          onDone();
        }}
        onUndo={(batchId) => {
          close();
          void lastStep.undoStep(batchId);
        }}
      />
    </>
  );
}

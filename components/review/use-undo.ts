"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useWorkbench } from "@/components/segment/workbench";
import { rowAt } from "@/lib/client/cached-segments";
import { reopenFlags } from "@/lib/client/dismissal-calls";
import { undoRepair } from "@/lib/client/repair-calls";
import { listSteps } from "@/lib/client/step-calls";
import { useDesk } from "./desk";
import type { UndoStep } from "./undo-stack";
import type { useRepairRunner } from "./use-repair-runner";
import type { UndoStack } from "./use-undo-stack";

/** Takes steps back, whatever they were. */
export interface Undo {
  readonly newest: () => void;
  /** A step that names itself, as a toast does; nothing when it was taken back already. */
  readonly step: (step: UndoStep) => void;
}

export function useUndo(
  stack: UndoStack,
  { attempt, isBusy }: Pick<ReturnType<typeof useRepairRunner>, "attempt" | "isBusy">,
): Undo {
  const { document, outbox, announce } = useWorkbench();
  const { items, place, goToSegment, endBlock, run } = useDesk();
  const client = useQueryClient();
  const t = useTranslations("review.alignment");
  const documentId = document.id;
  const undoText = async (segmentId: string, before: string) => {
    const item = items.find(({ id }) => id === segmentId);
    const row = item && (await rowAt(client, documentId, item.position));
    if (row?.id !== segmentId) return announce(t("nothingToUndo"));
    outbox.edit(row, before, {});
    goToSegment(segmentId, "row");
    announce(t("done.undo"));
  };
  const takeBack = (step: UndoStep) => {
    endBlock();
    if (step.kind === "text") return void undoText(step.segmentId, step.before);
    const run = async () => {
      if (step.kind === "repair") return undoRepair({ documentId, repairId: step.repairId });
      await reopenFlags({ documentId, batchId: step.batchId });
      // The texts are what they were: the person stays where they are.
      return { rows: place ? [{ id: place.id }] : [] };
    };
    void attempt(run, t("done.undo"));
  };
  /** This page has nothing to take back; the document may have, from before it was opened. */
  const offerSteps = async () => {
    const steps = await listSteps(documentId).catch(() => []);
    if (steps.length > 0) run("steps");
    else announce(t("nothingToUndo"));
  };
  return {
    newest: () => {
      // A step that is taken off the stack would be let go with the key.
      if (isBusy()) return;
      const step = stack.pop();
      if (step) takeBack(step);
      else void offerSteps();
    },
    step: (step) => {
      if (!isBusy() && stack.drop(step)) takeBack(step);
    },
  };
}

"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useWorkbench } from "@/components/segment/workbench";
import { rowAt } from "@/lib/client/cached-segments";
import { undoRepair } from "@/lib/client/repair-calls";
import { useDesk } from "./desk";
import type { useRepairRunner } from "./use-repair-runner";
import type { UndoStack } from "./use-undo-stack";

/** Takes the newest step back, whether it was an edit or a repair. */
export function useUndo(
  stack: UndoStack,
  attempt: ReturnType<typeof useRepairRunner>["attempt"],
): () => void {
  const { document, outbox, announce } = useWorkbench();
  const { items, goToSegment } = useDesk();
  const client = useQueryClient();
  const t = useTranslations("review.alignment");
  const documentId = document.id;
  const undoText = async (segmentId: string, before: string) => {
    const item = items.find(({ id }) => id === segmentId);
    const row = item && (await rowAt(client, documentId, item.position));
    if (row?.id !== segmentId) return announce(t("nothingToUndo"));
    outbox.edit(row, before, true);
    goToSegment(segmentId, "row");
    announce(t("done.undo"));
  };
  return () => {
    const step = stack.pop();
    if (!step) return announce(t("nothingToUndo"));
    if (step.kind === "text") return void undoText(step.segmentId, step.before);
    const { repairId } = step;
    return void attempt(() => undoRepair({ documentId, repairId }), t("done.undo"));
  };
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import { realign } from "@/lib/client/repair-calls";
import type { ActiveSegment } from "./active-segment";
import type { useRepairRunner } from "./use-repair-runner";
import type { UndoStack } from "./use-undo-stack";

/** Aligning again what lies between two confirmed links: first a preview, then what the person chose of it. */
export interface Realigning {
  /** The segment whose surroundings are previewed; null while nothing is. */
  readonly segmentId: string | null;
  readonly open: () => void;
  readonly close: () => void;
  readonly apply: (changes: readonly string[]) => void;
}

export interface RealigningParts {
  readonly active: ActiveSegment | null;
  readonly attempt: ReturnType<typeof useRepairRunner>["attempt"];
  readonly stack: UndoStack;
}

export function useRealignment({ active, attempt, stack }: RealigningParts): Realigning {
  const { document, outbox } = useWorkbench();
  const t = useTranslations("review.alignment");
  const [segmentId, setSegmentId] = useState<string | null>(null);
  const documentId = document.id;
  const open = () => {
    if (!active) return;
    const { row } = active;
    // The preview shows what is stored: what was typed in the row is stored first.
    void outbox.settle(row).then((version) => version !== null && setSegmentId(row.id));
  };
  const close = () => setSegmentId(null);
  const apply = (changes: readonly string[]) => {
    if (segmentId === null) return;
    close();
    const run = async () => {
      const done = await realign({ documentId, segmentId, changes: [...changes] });
      stack.push({ kind: "repair", repairId: done.repairId });
      return done;
    };
    void attempt(run, t("done.realign"));
  };
  return { segmentId, open, close, apply };
}

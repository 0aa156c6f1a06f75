"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import { refreshRows } from "@/lib/client/cached-segments";
import { undoDecisions } from "@/lib/client/decision-calls";
import { queryKeys } from "@/lib/client/query-keys";

/** The step that was the last decision, as long as it was. */
export interface LastStep {
  readonly remember: (batchId: string | null) => void;
  readonly forget: () => void;
  /** Takes it back; false when the last decision was none. */
  readonly undo: () => boolean;
  readonly undoStep: (batchId: string) => Promise<void>;
}

/** Remembers the last step, to be taken back by the same key as a decision. */
export function useLastStep(): LastStep {
  const { document, announce } = useWorkbench();
  const client = useQueryClient();
  const toast = useToast();
  const tell = useProblemText();
  const t = useTranslations("approval");
  const [lastId, setLastId] = useState<string | null>(null);
  const undoStep = async (batchId: string) => {
    setLastId(null);
    try {
      const count = await undoDecisions({ documentId: document.id, batchId });
      announce(t("batch.undone", { count }));
      toast({ tone: "info", text: t("batch.undone", { count }) });
      await Promise.all([
        refreshRows(client, document.id),
        client.invalidateQueries({ queryKey: queryKeys.changes(document.id) }),
        client.invalidateQueries({ queryKey: queryKeys.memory(document.projectId) }),
      ]);
    } catch (error) {
      toast({ tone: "danger", text: tell(error) });
    }
  };
  return {
    remember: setLastId,
    forget: () => setLastId(null),
    undo: () => {
      if (lastId !== null) void undoStep(lastId);
      return lastId !== null;
    },
    undoStep,
  };
}

"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import { refreshRows } from "@/lib/client/cached-segments";
import { readLastDecision, undoDecisions } from "@/lib/client/decision-calls";
import { queryKeys } from "@/lib/client/query-keys";
import { decideSegment } from "@/lib/client/segment-calls";

/** The step that was the last decision, as long as it was. */
export interface LastStep {
  readonly remember: (batchId: string | null) => void;
  readonly forget: () => void;
  /** Takes it back; false when the last decision was none. */
  readonly undo: () => boolean;
  readonly undoStep: (batchId: string) => Promise<void>;
  /** Takes back the person's newest decision that still stands, whatever this page remembers; gives its segment, where it was one. */
  readonly undoNewest: () => Promise<string | null>;
}

/** Remembers the last step, to be taken back by the same key as a decision. */
export function useLastStep(): LastStep {
  const { document, announce, outbox } = useWorkbench();
  const client = useQueryClient();
  const toast = useToast();
  const tell = useProblemText();
  const t = useTranslations("approval");
  const [lastId, setLastId] = useState<string | null>(null);
  const say = (text: string) => {
    announce(text);
    toast({ tone: "info", text });
  };
  const refresh = () =>
    Promise.all([
      refreshRows(client, document.id),
      client.invalidateQueries({ queryKey: queryKeys.changes(document.id) }),
      client.invalidateQueries({ queryKey: queryKeys.memory(document.projectId) }),
    ]);
  const undoStep = async (batchId: string) => {
    setLastId(null);
    try {
      say(t("batch.undone", { count: await undoDecisions({ documentId: document.id, batchId }) }));
      await refresh();
    } catch (error) {
      toast({ tone: "danger", text: tell(error) });
    }
  };
  const undoNewest = async () => {
    // What is on its way would be newer than what the server knows.
    if ([...outbox.entries.values()].some(({ expected }) => expected !== null)) return null;
    try {
      const last = await readLastDecision(document.id);
      if (!last) {
        say(t("nothingToUndo"));
        return null;
      }
      const { batchId, segmentId, version, number } = last;
      if (batchId !== null) {
        await undoStep(batchId);
        return null;
      }
      await decideSegment({ segmentId, version, decision: "undo" });
      say(t("undone", { number }));
      await refresh();
      return segmentId;
    } catch (error) {
      toast({ tone: "danger", text: tell(error) });
      return null;
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
    undoNewest,
  };
}

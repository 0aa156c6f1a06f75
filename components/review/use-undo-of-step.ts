"use client";

import { useTranslations } from "next-intl";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import { undoDecisions } from "@/lib/client/decision-calls";
import { undoStep } from "@/lib/client/step-calls";
import type { StepRow } from "@/lib/schemas/steps";

/** More numbers than anybody reads in a notice. */
const NAMED = 10;

/** Takes a step of many segments back, as far as it stands, and says what was left. */
export function useUndoOfStep() {
  const { document, outbox, live, announce } = useWorkbench();
  const toast = useToast();
  const tell = useProblemText();
  const t = useTranslations("review.steps");
  const documentId = document.id;
  const takeBack = async ({ id, kind }: StepRow) => {
    if (kind !== "approve" && kind !== "return") return undoStep({ documentId, stepId: id });
    return { segments: await undoDecisions({ documentId, batchId: id }), left: [] };
  };
  return async (step: StepRow) => {
    live.pause();
    try {
      // What was typed here counts as changed since.
      await outbox.settleAll();
      const { segments, left } = await takeBack(step);
      const numbers = left.slice(0, NAMED).join(", ");
      const more = left.length - Math.min(left.length, NAMED);
      const text =
        t("done", { count: segments }) +
        (left.length > 0 ? ` ${t("named", { count: left.length, numbers, more })}` : "");
      announce(text);
      toast({ tone: "info", text });
    } catch (problem) {
      toast({ tone: "danger", text: tell(problem) });
    } finally {
      await live.refresh();
      live.resume();
    }
  };
}

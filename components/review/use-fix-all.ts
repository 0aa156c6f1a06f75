"use client";

import { useTranslations } from "next-intl";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import { applyFixes } from "@/lib/client/fix-calls";
import type { ApplyFixes } from "@/lib/schemas/fixes";
import type { AskedFix } from "./use-fix-preview";
import type { RealigningParts } from "./use-realignment";

/** Makes the fixes that a person chose in the preview; one step, to be taken back as one. */
export type FixAll = (asked: AskedFix, fixes: Omit<ApplyFixes, "documentId">) => void;

export function useFixAll({ attempt, stack }: Omit<RealigningParts, "active">): FixAll {
  const { document } = useWorkbench();
  const toast = useToast();
  const t = useTranslations("review.fixAll");
  return ({ segmentId }, fixes) =>
    void attempt(async () => {
      const { repairId, places, segments } = await applyFixes({
        documentId: document.id,
        ...fixes,
      });
      stack.push({ kind: "repair", repairId });
      toast({ tone: "success", text: t("done", { places, segments }) });
      // The person stays where they were.
      return { rows: [{ id: segmentId }] };
    });
}

"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useToast } from "@/components/ui/toast";
import { useWorkbench } from "./workbench";

/** Does something once what was typed, in whichever row, is stored: a preview shows what is stored. Says so where it cannot be. */
export function useStoredFirst(): (run: () => void) => void {
  const { outbox } = useWorkbench();
  const toast = useToast();
  const t = useTranslations("segment");
  return useCallback(
    (run) => {
      void outbox.settleAll().then((isStored) => {
        if (isStored) run();
        else toast({ tone: "danger", text: t("unsaved") });
      });
    },
    [outbox, toast, t],
  );
}

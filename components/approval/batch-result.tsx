"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DialogClose, DialogFooter } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { DecidedSegments, Decision } from "@/lib/schemas/decisions";
import { RefusedList } from "./refused-list";

export interface BatchResultProps {
  readonly result: DecidedSegments;
  readonly decision: Decision;
  readonly onUndo: (batchId: string) => void;
}

/** What a step did, what it did not and why, and the way back. */
export function BatchResult({ result, decision, onUndo }: BatchResultProps) {
  const t = useTranslations("approval");
  const shell = useTranslations("shell");
  const { batchId, decided, refused } = result;
  return (
    <>
      <Notice tone={decided.length > 0 ? "success" : "warning"} role="status">
        {t(`batch.${decision}.done`, { count: decided.length })}
      </Notice>
      <RefusedList refused={refused} tense="past" />
      <DialogFooter>
        {batchId && (
          <Button onClick={() => onUndo(batchId)}>
            <Undo2 aria-hidden />
            {t("batch.undo")}
          </Button>
        )}
        <DialogClose asChild>
          <Button variant="primary">{shell("close")}</Button>
        </DialogClose>
      </DialogFooter>
    </>
  );
}

"use client";

import { useQuery } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { queryKeys } from "@/lib/client/query-keys";
import { listSteps } from "@/lib/client/step-calls";
import type { StepRow } from "@/lib/schemas/steps";
import { useUndoOfStep } from "./use-undo-of-step";

export interface StepsDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The last steps that changed or decided many segments, each to be taken back: also what this page knows nothing of. */
export function StepsDialog({ open, onOpenChange }: StepsDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      {open && <StepsContent onClose={() => onOpenChange(false)} />}
    </Dialog>
  );
}

function StepsContent({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("review.steps");
  const shell = useTranslations("shell");
  const tell = useProblemText();
  const { id: documentId } = useWorkbench().document;
  const onCloseAutoFocus = useOpenerFocus();
  const undo = useUndoOfStep();
  const { data, error } = useQuery({
    queryKey: queryKeys.steps(documentId),
    queryFn: ({ signal }) => listSteps(documentId, signal),
    gcTime: 0,
  });
  return (
    <DialogContent
      title={t("title")}
      description={t("description")}
      closeLabel={shell("close")}
      className="max-w-xl"
      onCloseAutoFocus={onCloseAutoFocus}
    >
      {error && <Notice tone="danger">{tell(error)}</Notice>}
      {!data && !error && <Skeleton className="h-24" />}
      {data?.length === 0 && <p className="text-muted">{t("none")}</p>}
      {data && data.length > 0 && (
        <ol className="divide-y divide-border rounded-md border border-border text-sm">
          {data.map((step) => (
            <StepItem
              key={step.id}
              step={step}
              onUndo={() => {
                onClose();
                void undo(step);
              }}
            />
          ))}
        </ol>
      )}
    </DialogContent>
  );
}

function StepItem({ step, onUndo }: { readonly step: StepRow; readonly onUndo: () => void }) {
  const t = useTranslations("review.steps");
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const { kind, by, at, segments, standing } = step;
  const what = t(`kinds.${kind}`, { count: segments });
  const when = format.relativeTime(new Date(at), now);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{what}</p>
        <p className="text-muted">
          {by} · <time dateTime={at}>{when}</time>
        </p>
        {standing < segments && <p>{t("left", { count: segments - standing })}</p>}
      </div>
      <Button size="sm" aria-label={t("undoOne", { what, when })} onClick={onUndo}>
        <Undo2 aria-hidden />
        {t("undo", { count: standing })}
      </Button>
    </li>
  );
}

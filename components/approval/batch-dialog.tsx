"use client";

import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { FlagBadge } from "@/components/segment/flag-badge";
import { useWorkbench } from "@/components/segment/workbench";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { DecisionPreview } from "@/lib/schemas/decisions";
import { BatchResult } from "./batch-result";
import { RefusedList } from "./refused-list";
import type { Step } from "./step";
import { useBatch } from "./use-batch";

export interface BatchDialogProps {
  /** What is to be done; null while nothing is. */
  readonly step: Step | null;
  readonly onClose: () => void;
  readonly onDone: (batchId: string | null) => void;
  readonly onUndo: (batchId: string) => void;
}

/** Decides on many at once: first what would happen, then what did. */
export function BatchDialog({ step, onClose, ...rest }: BatchDialogProps) {
  return (
    <Dialog open={step !== null} onOpenChange={(open) => !open && onClose()}>
      {step && <BatchContent step={step} {...rest} />}
    </Dialog>
  );
}

type StepProps = Omit<BatchDialogProps, "step" | "onClose"> & { readonly step: Step };

function BatchContent(props: StepProps) {
  const t = useTranslations("approval");
  const shell = useTranslations("shell");
  const onCloseAutoFocus = useOpenerFocus();
  return (
    <DialogContent
      title={t(`batch.${props.step.decision}.title`)}
      closeLabel={shell("close")}
      className="max-w-2xl"
      onCloseAutoFocus={onCloseAutoFocus}
    >
      <BatchSteps {...props} />
    </DialogContent>
  );
}

function BatchSteps({ step, onDone, onUndo }: StepProps) {
  const t = useTranslations("approval");
  const shell = useTranslations("shell");
  const { preview, result, isRunning, error, decide, isSeen } = useBatch(step, onDone);
  if (result) return <BatchResult result={result} decision={step.decision} onUndo={onUndo} />;
  if (!preview)
    return error ? <Notice tone="danger">{error}</Notice> : <Skeleton className="h-32" />;
  const count = preview.segments.length;
  return (
    <>
      <p>
        {t(`batch.${step.decision}.preview`, { count })}{" "}
        {count > 0 && t("batch.words", { count: preview.words })}
      </p>
      {step.decision === "return" && <q className="text-muted">{step.reason}</q>}
      <RefusedList refused={preview.refused} tense="future" />
      <PreviewList segments={preview.segments} isSeen={isSeen} />
      {error && <Notice tone="danger">{error}</Notice>}
      <DialogFooter>
        <DialogClose asChild>
          <Button>{shell("cancel")}</Button>
        </DialogClose>
        <Button variant="primary" disabled={count === 0 || isRunning} onClick={() => void decide()}>
          {t(`batch.${step.decision}.do`, { count })}
        </Button>
      </DialogFooter>
    </>
  );
}

/** More lines than anybody reads in a dialog: the rest is counted. */
const SHOWN = 100;

interface PreviewListProps {
  readonly segments: DecisionPreview["segments"];
  readonly isSeen: (segment: DecisionPreview["segments"][number]) => boolean;
}

/** The segments of the preview; what is seriously wrong with one, and that nobody looked at it, must not go by. */
function PreviewList({ segments, isSeen }: PreviewListProps) {
  const t = useTranslations("approval");
  const { document } = useWorkbench();
  if (segments.length === 0) return null;
  const unseen = segments.filter((segment) => !isSeen(segment)).length;
  return (
    <>
      {unseen > 0 && <p className="text-sm text-muted">{t("batch.unseen", { count: unseen })}</p>}
      <ol
        aria-label={t("batch.list")}
        className="max-h-64 divide-y divide-border overflow-y-auto rounded-md border border-border text-sm"
      >
        {segments.slice(0, SHOWN).map((segment) => (
          <li key={segment.id} className="flex items-center gap-3 px-3 py-1.5">
            <span className="w-9 shrink-0 text-right text-muted tabular-nums">
              {segment.position + 1}
            </span>
            <span lang={document.targetLanguage} className="min-w-0 flex-1 truncate">
              {segment.text}
            </span>
            {!isSeen(segment) && (
              <Badge>
                <EyeOff aria-hidden />
                {t("notSeen")}
              </Badge>
            )}
            {segment.serious > 0 && <FlagBadge weight="serious" count={segment.serious} />}
          </li>
        ))}
        {segments.length > SHOWN && (
          <li className="px-3 py-1.5 text-muted">
            {t("batch.more", { count: segments.length - SHOWN })}
          </li>
        )}
      </ol>
    </>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { useReasonText } from "@/components/problem/use-problem-text";
import { FlagBadge } from "@/components/segment/flag-badge";
import { isSerious, openFlags } from "@/components/segment/shown-flag";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Dialog, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { ApprovedSegments, SegmentRow } from "@/lib/schemas/segment";
import { useBatch } from "./use-batch";

export interface BatchDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onDone: () => void;
}

/** Approves many at once: first what would happen, then what did. */
export function BatchDialog({ open, onOpenChange, onDone }: BatchDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      {open && <BatchContent onDone={onDone} />}
    </Dialog>
  );
}

function BatchContent({ onDone }: Pick<BatchDialogProps, "onDone">) {
  const t = useTranslations("approval");
  const shell = useTranslations("shell");
  const onCloseAutoFocus = useOpenerFocus();
  return (
    <DialogContent
      title={t("batch.title")}
      closeLabel={shell("close")}
      className="max-w-2xl"
      onCloseAutoFocus={onCloseAutoFocus}
    >
      <BatchSteps onDone={onDone} />
    </DialogContent>
  );
}

function BatchSteps({ onDone }: Pick<BatchDialogProps, "onDone">) {
  const t = useTranslations("approval");
  const shell = useTranslations("shell");
  const { rows, own, result, isRunning, error, approve } = useBatch(onDone);
  if (result) return <BatchResult result={result} />;
  if (!rows) return <Skeleton className="h-32" />;
  const count = rows.length - own.length;
  return (
    <>
      <p>{t("batch.preview", { count })}</p>
      {own.length > 0 && (
        <Notice tone="warning">
          {t("batch.own", { count: own.length })} {own.map(numberOf).join(", ")}
        </Notice>
      )}
      <ol className="max-h-64 divide-y divide-border overflow-y-auto rounded-md border border-border text-sm">
        {rows.map((row) => (
          <PreviewRow key={row.id} row={row} isOwn={own.includes(row)} />
        ))}
      </ol>
      {error && <Notice tone="danger">{error}</Notice>}
      <DialogFooter>
        <DialogClose asChild>
          <Button>{shell("cancel")}</Button>
        </DialogClose>
        <Button
          variant="primary"
          disabled={count === 0 || isRunning}
          onClick={() => void approve()}
        >
          {t("batch.approve", { count })}
        </Button>
      </DialogFooter>
    </>
  );
}

/** One segment of the preview; what is seriously wrong with it must not go by unseen. */
function PreviewRow({ row, isOwn }: { readonly row: SegmentRow; readonly isOwn: boolean }) {
  const serious = openFlags(row.flags).filter(isSerious).length;
  return (
    <li className="flex items-center gap-3 px-3 py-1.5">
      <span className="w-9 shrink-0 text-right text-muted tabular-nums">{numberOf(row)}</span>
      <span className={classNames("min-w-0 flex-1 truncate", isOwn && "text-muted line-through")}>
        {row.target}
      </span>
      {serious > 0 && <FlagBadge weight="serious" count={serious} className="shrink-0" />}
    </li>
  );
}

const numberOf = ({ position }: Pick<SegmentRow, "position">) => position + 1;

function BatchResult({ result }: { readonly result: ApprovedSegments }) {
  const t = useTranslations("approval");
  const shell = useTranslations("shell");
  const tell = useReasonText();
  return (
    <>
      <Notice tone="success" role="status">
        {t("batch.done", { count: result.approved.length })}
      </Notice>
      {result.refused.length > 0 && (
        <section>
          <h3 className="mb-1 text-sm font-semibold">
            {t("batch.refused", { count: result.refused.length })}
          </h3>
          <ul className="flex flex-col gap-1 text-sm">
            {result.refused.map((refused) => (
              <li key={refused.id}>
                {t("segment", { number: numberOf(refused) })}{" "}
                {tell({ reason: refused.reason, details: {} })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <DialogFooter>
        <DialogClose asChild>
          <Button variant="primary">{shell("close")}</Button>
        </DialogClose>
      </DialogFooter>
    </>
  );
}

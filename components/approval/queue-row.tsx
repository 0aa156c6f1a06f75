"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { FlaggedText } from "@/components/segment/flagged-text";
import { RowFacts } from "@/components/segment/row-facts";
import { TEXT_LOOKS } from "@/components/segment/text-looks";
import { useOutboxEntry } from "@/components/segment/use-outbox-entry";
import { useSeenRow } from "@/components/segment/use-seen-row";
import { useSegmentRow } from "@/components/segment/use-segment-row";
import { useWorkbench } from "@/components/segment/workbench";
import { classNames } from "@/components/ui/class-names";
import { Skeleton } from "@/components/ui/skeleton";
import { type OutboxEntry, viewSegment } from "@/lib/client/outbox-entry";
import type { OutlineItem, SegmentRow } from "@/lib/schemas/segment";
import { useQueue } from "./queue";
import { QueueActions } from "./queue-actions";
import { QueueTarget } from "./queue-target";

const LOOKS =
  "grid gap-x-5 gap-y-2 border-b border-border px-3 py-3 focus-visible:-outline-offset-2 sm:px-4 md:grid-cols-[10.5rem_minmax(0,1fr)_minmax(0,1.2fr)]";

export interface QueueRowProps {
  readonly item: OutlineItem;
  readonly at: number;
}

/** One submission: what it is, its source, what became of the machine's text, and the decision. */
export function QueueRow({ item, at }: QueueRowProps) {
  const { index, turn, editingId, chosen, goTo } = useQueue();
  const { document } = useWorkbench();
  const stored = useSegmentRow(item.position);
  const entry = useOutboxEntry(item.id);
  const isActive = at === index;
  const rowRef = useRef<HTMLDivElement>(null);
  const isEditing = editingId === item.id;
  const isLoaded = stored !== undefined;
  useSeenRow(rowRef, stored);
  useEffect(() => {
    if (isActive && turn > 0 && !isEditing && isLoaded)
      rowRef.current?.focus({ preventScroll: true });
  }, [isActive, turn, isEditing, isLoaded]);
  if (!stored) return <LoadingRow item={item} at={at} />;
  const view = viewSegment(stored, entry);
  return (
    <div
      ref={rowRef}
      role="row"
      aria-rowindex={at + 1}
      aria-selected={chosen.has(item.id)}
      tabIndex={isActive ? 0 : -1}
      data-keys="row"
      data-segment={view.position + 1}
      onFocus={(event) => event.target === event.currentTarget && !isActive && goTo(at)}
      className={classNames(
        LOOKS,
        isActive && "bg-surface shadow-[inset_3px_0_0_var(--accent)]",
        chosen.has(item.id) && "bg-accent-soft/60",
      )}
    >
      <QueueFacts view={view} entry={entry} />
      <div
        role="gridcell"
        lang={document.sourceLanguage}
        className={classNames(TEXT_LOOKS, "text-muted")}
      >
        <FlaggedText text={view.source} flags={view.flags} side="source" />
      </div>
      <div role="gridcell" className="flex min-w-0 flex-col gap-2.5">
        <QueueTarget row={stored} view={view} isEditing={isEditing} />
        <QueueActions row={view} entry={entry} isEditing={isEditing} />
      </div>
    </div>
  );
}

function LoadingRow({ item, at }: QueueRowProps) {
  return (
    <div role="row" aria-rowindex={at + 1} className={LOOKS}>
      <div role="gridcell" className="text-sm text-muted">
        {item.position + 1}
      </div>
      <div role="gridcell">
        <Skeleton className="h-16" />
      </div>
      <div role="gridcell">
        <Skeleton className="h-16" />
      </div>
    </div>
  );
}

interface QueueFactsProps {
  readonly view: SegmentRow;
  readonly entry: OutboxEntry | undefined;
}

function QueueFacts({ view, entry }: QueueFactsProps) {
  const { chosen, choose } = useQueue();
  const t = useTranslations("approval");
  return (
    <div role="gridcell" className="flex items-start gap-2.5">
      <input
        type="checkbox"
        className="mt-1 size-4 shrink-0 accent-(--accent)"
        aria-label={t("select", { number: view.position + 1 })}
        checked={chosen.has(view.id)}
        disabled={view.state !== "submitted"}
        onChange={() => choose(view.id)}
      />
      <div className="min-w-0">
        <RowFacts row={view} flags={view.flags} entry={entry} />
        {view.submittedBy && (
          <p className="mt-1.5 text-xs text-muted">{t("by", { name: view.submittedBy.name })}</p>
        )}
      </div>
    </div>
  );
}

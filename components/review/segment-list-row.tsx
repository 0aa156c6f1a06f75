"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { SeenRow } from "@/components/segment/seen-row";
import { useOutboxEntry } from "@/components/segment/use-outbox-entry";
import { useSegmentRow } from "@/components/segment/use-segment-row";
import { Skeleton } from "@/components/ui/skeleton";
import { viewSegment } from "@/lib/client/outbox-entry";
import type { OutlineItem } from "@/lib/schemas/segment";
import { ActiveRow } from "./active-row";
import { useDesk } from "./desk";
import { RestingRow } from "./resting-row";
import { ROW_LOOKS } from "./row-looks";

export interface SegmentListRowProps {
  readonly item: OutlineItem;
  readonly index: number;
  readonly isActive: boolean;
}

/** One row of the list: loading, at rest, or the active one. */
export const SegmentListRow = memo(function SegmentListRow(props: SegmentListRowProps) {
  const { item, index, isActive } = props;
  const row = useSegmentRow(item.position);
  const entry = useOutboxEntry(item.id);
  const { block } = useDesk();
  const t = useTranslations("review");
  if (!row) {
    return (
      <div role="row" aria-rowindex={index + 1} className={ROW_LOOKS}>
        <div role="gridcell" className="text-sm text-muted tabular-nums">
          {item.position + 1}
          <span className="sr-only">{t("loading")}</span>
        </div>
        <div role="gridcell">
          <Skeleton className="h-14" />
        </div>
        <div role="gridcell">
          <Skeleton className="h-14" />
        </div>
      </div>
    );
  }
  const isInBlock = block?.ids.has(item.id) ?? false;
  const view = viewSegment(row, entry);
  return (
    <SeenRow row={row}>
      {isActive ? (
        <ActiveRow index={index} />
      ) : (
        <RestingRow row={view} stored={row} entry={entry} index={index} isInBlock={isInBlock} />
      )}
    </SeenRow>
  );
});

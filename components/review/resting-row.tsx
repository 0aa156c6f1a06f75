"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, memo } from "react";
import { baselineOf } from "@/components/segment/corrected-return";
import { DiffText } from "@/components/segment/diff-text";
import { FlaggedText } from "@/components/segment/flagged-text";
import { ReturnReason } from "@/components/segment/return-reason";
import { RowFacts } from "@/components/segment/row-facts";
import { TEXT_LOOKS } from "@/components/segment/text-looks";
import { useRowDiff } from "@/components/segment/use-row-diff";
import { useWorkbench } from "@/components/segment/workbench";
import { classNames } from "@/components/ui/class-names";
import type { OutboxEntry } from "@/lib/client/outbox-entry";
import type { SegmentRow } from "@/lib/schemas/segment";
import { caretAt } from "./caret-at";
import { useDesk } from "./desk";
import { QuoteMarks } from "./quote-marks";
import { ROW_LOOKS } from "./row-looks";
import { SelectedBadge } from "./selected-badge";

export interface RestingRowProps {
  /** As it is shown, with what was typed. */
  readonly row: SegmentRow;
  readonly stored: SegmentRow;
  readonly entry: OutboxEntry | undefined;
  readonly index: number;
  /** The row is moved with the active one. */
  readonly isInBlock: boolean;
}

/** A row that nobody works on; a click makes it the active one, with the caret where the click was. */
export const RestingRow = memo(function RestingRow(props: RestingRowProps) {
  const { row, stored, entry, index, isInBlock } = props;
  const { document } = useWorkbench();
  const { goTo, isAligning, extendBlock, selection } = useDesk();
  const isSelected = selection.ids.has(row.id);
  const t = useTranslations("review");
  const open = (event: MouseEvent<HTMLElement>) => {
    if (isAligning && event.shiftKey) return extendBlock(index);
    if (event.ctrlKey || event.metaKey) {
      return event.shiftKey ? selection.selectTo(index) : selection.select(row.id);
    }
    const isDiff = event.target instanceof Element && event.target.closest("[data-diff]");
    if (isDiff) return goTo(index, "text");
    const caret = caretAt(event.clientX, event.clientY, "[data-target-text]");
    goTo(index, caret === undefined ? "row" : "text", caret);
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isInBlock || isSelected}
      tabIndex={-1}
      data-segment={row.position + 1}
      // With Shift the browser would select text.
      onMouseDown={(event) => isAligning && event.shiftKey && event.preventDefault()}
      onClick={open}
      onKeyDown={undefined}
      className={classNames(
        ROW_LOOKS,
        "cursor-text hover:bg-surface",
        row.isExcluded && "bg-sunken",
        isSelected && "bg-accent-soft/60",
        isInBlock && "bg-accent-soft shadow-[inset_3px_0_0_var(--accent)] hover:bg-accent-soft",
      )}
    >
      <div role="gridcell">
        <RowFacts row={row} flags={row.flags} entry={entry} />
        {isSelected && <SelectedBadge />}
      </div>
      <div
        role="gridcell"
        lang={document.sourceLanguage}
        className={classNames(TEXT_LOOKS, "relative text-muted")}
      >
        <QuoteMarks
          quotes={row.quotes}
          side="source"
          text={row.source}
          className="pointer-events-none absolute inset-x-0 top-0 text-transparent"
        />
        <FlaggedText text={row.source} flags={row.flags} side="source" />
        {row.source === "" && <span className="text-sm italic">{t("noSource")}</span>}
      </div>
      <RestingTarget row={row} stored={stored} />
    </div>
  );
});

/** The target with its flags and what is said of it, or with its changes where there are any. */
function RestingTarget({ row, stored }: Pick<RestingRowProps, "row" | "stored">) {
  const { document } = useWorkbench();
  const t = useTranslations("review");
  return (
    <div
      role="gridcell"
      lang={document.targetLanguage}
      className={classNames(TEXT_LOOKS, "relative")}
    >
      <TargetText row={row} stored={stored} />
      {row.target === "" && <span className="text-sm text-muted italic">{t("noTarget")}</span>}
      <ReturnReason row={row} />
    </div>
  );
}

function TargetText({ row, stored }: Pick<RestingRowProps, "row" | "stored">) {
  const { baseline } = useDesk();
  const diff = useRowDiff(baselineOf(baseline, stored), { row: stored, view: row });
  if (diff && (diff.kind === "three" || (diff.kind === "two" && diff.before !== diff.after))) {
    return (
      <div data-diff>
        <DiffText content={diff} />
      </div>
    );
  }
  return (
    <>
      <QuoteMarks
        quotes={row.quotes}
        side="target"
        text={row.target}
        className="pointer-events-none absolute inset-x-0 top-0 text-transparent"
      />
      <div data-target-text>
        <FlaggedText text={row.target} flags={row.flags} side="target" />
      </div>
    </>
  );
}

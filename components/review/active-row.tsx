"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { FoundMark } from "@/components/find-replace/found-mark";
import { RowFacts } from "@/components/segment/row-facts";
import { TEXT_LOOKS } from "@/components/segment/text-looks";
import { useWorkbench } from "@/components/segment/workbench";
import { classNames } from "@/components/ui/class-names";
import { useActiveSegment } from "./active-segment";
import { useDesk } from "./desk";
import { EditNotice } from "./edit-notice";
import { FlagList } from "./flag-list";
import { LinkTools } from "./link-tools";
import { QuoteList } from "./quote-list";
import { QuoteMarks } from "./quote-marks";
import { RowActions } from "./row-actions";
import { RowDiff } from "./row-diff";
import { ROW_LOOKS } from "./row-looks";
import { SelectedBadge } from "./selected-badge";
import { SourceText } from "./source-text";
import { TargetEditor } from "./target-editor";

/** The row that the person works on: it grows in place. */
export function ActiveRow({ index }: { readonly index: number }) {
  const active = useActiveSegment();
  const { document } = useWorkbench();
  const { selection } = useDesk();
  const t = useTranslations("review");
  const rowRef = useRef<HTMLDivElement>(null);
  useFocusWish(rowRef);
  if (!active) return <div role="row" aria-rowindex={index + 1} className="h-40" />;
  const { row, view, flags, terms, entry } = active;
  return (
    <div
      ref={rowRef}
      role="row"
      aria-rowindex={index + 1}
      aria-selected
      tabIndex={0}
      data-keys="row"
      data-segment={view.position + 1}
      className={classNames(
        ROW_LOOKS,
        "bg-surface py-3.5 shadow-[inset_3px_0_0_var(--accent)] focus-visible:-outline-offset-2",
      )}
    >
      <div role="gridcell">
        <RowFacts row={view} flags={flags} entry={entry} />
        {selection.ids.has(row.id) && <SelectedBadge />}
      </div>
      <div
        role="gridcell"
        lang={document.sourceLanguage}
        className={classNames(TEXT_LOOKS, "relative md:py-2")}
      >
        <SourceText text={view.source} flags={flags} terms={terms} />
        <FoundMark
          segmentId={row.id}
          version={row.version}
          side="source"
          text={view.source}
          className="pointer-events-none absolute inset-x-0 top-0 text-transparent md:top-2"
        />
        <QuoteMarks
          quotes={view.quotes}
          side="source"
          text={view.source}
          className="pointer-events-none absolute inset-x-0 top-0 text-transparent md:top-2"
        />
        {view.source === "" && <span className="text-sm text-muted italic">{t("noSource")}</span>}
      </div>
      <div role="gridcell" className="flex min-w-0 flex-col gap-2.5">
        <EditNotice />
        <TargetEditor />
        <LinkTools />
        <RowDiff />
        <FlagList />
        <QuoteList />
        <RowActions />
      </div>
    </div>
  );
}

/** Gives the focus to the row or its text after a move, once the row is there. */
function useFocusWish(rowRef: RefObject<HTMLDivElement | null>): void {
  const { place } = useDesk();
  const active = useActiveSegment();
  const isReady = active !== null && active.row.id === place?.id;
  const focus = useEffectEvent(() => {
    const editor = active?.editorRef.current;
    if (place?.focus === "text" && editor && !editor.readOnly) {
      editor.focus({ preventScroll: true });
      const caret = place.caret ?? editor.value.length;
      editor.setSelectionRange(caret, place.selectionEnd ?? caret);
    } else if (place?.focus !== "none") {
      rowRef.current?.focus({ preventScroll: true });
    }
  });
  const turn = place?.turn;
  useEffect(() => {
    if (isReady && turn) focus();
  }, [isReady, turn]);
}

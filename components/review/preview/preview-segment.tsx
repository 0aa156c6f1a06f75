"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo } from "react";
import { FlaggedText } from "@/components/segment/flagged-text";
import type { ShownFlag } from "@/components/segment/shown-flag";
import { STATE_LOOKS } from "@/components/segment/state-look";
import { useOutboxEntry } from "@/components/segment/use-outbox-entry";
import { classNames } from "@/components/ui/class-names";
import { viewSegment } from "@/lib/client/outbox-entry";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useActiveSegment } from "../active-segment";

interface PreviewSegmentProps {
  /** As it is stored. */
  readonly row: SegmentRow;
  /** What stands between it and the one before. */
  readonly gap: string;
  readonly isActive: boolean;
  readonly onOpen: (segmentId: string) => void;
}

/** One segment in its paragraph, with what was typed and its flags. */
export const PreviewSegment = memo(function PreviewSegment(props: PreviewSegmentProps) {
  const { row, gap, isActive, onOpen } = props;
  const view = viewSegment(row, useOutboxEntry(row.id));
  const shown = { view, gap, onOpen };
  return isActive ? <ActiveText {...shown} /> : <SegmentText {...shown} flags={view.flags} />;
});

type ShownSegment = Pick<PreviewSegmentProps, "gap" | "onOpen"> & { readonly view: SegmentRow };

/** The active segment has the flags of the text as typed. */
function ActiveText(props: ShownSegment) {
  const active = useActiveSegment();
  const flags = active?.row.id === props.view.id ? active.flags : props.view.flags;
  return <SegmentText {...props} flags={flags} isActive />;
}

interface SegmentTextProps extends ShownSegment {
  readonly flags: readonly ShownFlag[];
  readonly isActive?: boolean;
}

function SegmentText({ view, gap, flags, isActive = false, onOpen }: SegmentTextProps) {
  const t = useTranslations("review");
  const { id, target, isExcluded } = view;
  if (target === "") return null;
  const open = () => onOpen(id);
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
  };
  return (
    <>
      {gap}
      <span
        role="button"
        tabIndex={isActive ? 0 : -1}
        aria-current={isActive || undefined}
        data-preview={id}
        onClick={open}
        onKeyDown={openByKey}
        className={classNames(
          "cursor-pointer rounded-xs box-decoration-clone hover:bg-sunken",
          isActive && "bg-accent-soft ring-2 ring-accent/25 hover:bg-accent-soft",
          isExcluded && "text-muted line-through decoration-1",
        )}
      >
        <StateMark view={view} />
        {isExcluded ? target : <FlaggedText text={target} flags={flags} side="target" />}
        {isExcluded && <span className="sr-only select-none">{` (${t("excluded")})`}</span>}
      </span>
    </>
  );
}

/** Where the segment stands, once somebody had it in hand; untouched machine text goes without a mark. */
function StateMark({ view: { state } }: { readonly view: SegmentRow }) {
  const t = useTranslations("states");
  if (state === "initial") return null;
  const { Icon, text } = STATE_LOOKS[state];
  return (
    <span title={t(`name.${state}`)} className="select-none">
      <Icon aria-hidden className={classNames("mr-0.5 inline size-3 align-[-0.08em]", text)} />
      <span className="sr-only">{t(`name.${state}`)} </span>
    </span>
  );
}

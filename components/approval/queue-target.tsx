"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { DiffBaseline } from "@/components/segment/diff-baseline";
import { DiffText } from "@/components/segment/diff-text";
import { FlaggedText } from "@/components/segment/flagged-text";
import { guardTags } from "@/components/segment/guard-tags";
import { OthersNotice } from "@/components/segment/others-notice";
import { ReturnReason } from "@/components/segment/return-reason";
import { openFlags } from "@/components/segment/shown-flag";
import { TEXT_LOOKS } from "@/components/segment/text-looks";
import { useRowDiff } from "@/components/segment/use-row-diff";
import { useWorkbench } from "@/components/segment/workbench";
import { classNames } from "@/components/ui/class-names";
import { Textarea } from "@/components/ui/textarea";
import { TEXT_OF } from "@/lib/client/held-rows";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useQueue } from "./queue";

export interface QueueTargetProps {
  /** As stored, which an edit starts from. */
  readonly row: SegmentRow;
  /** As shown. */
  readonly view: SegmentRow;
  readonly isEditing: boolean;
}

/** The submitted text: against the baseline, with its flags, or in a field. */
export function QueueTarget({ row, view, isEditing }: QueueTargetProps) {
  const { baseline } = useQueue();
  const { document } = useWorkbench();
  if (isEditing) return <HeldEditor row={row} view={view} />;
  return (
    <div lang={document.targetLanguage} className={TEXT_LOOKS}>
      <ComparedText row={row} view={view} baseline={baseline} />
      <Reasons view={view} />
    </div>
  );
}

interface ComparedTextProps extends Omit<QueueTargetProps, "isEditing"> {
  readonly baseline: DiffBaseline;
}

/** The text against the baseline; with its flags where there is nothing to compare. */
function ComparedText({ row, view, baseline }: ComparedTextProps) {
  const t = useTranslations("approval");
  const compared = useRowDiff(baseline, { row, view });
  // Until the versions are there, the machine's text is.
  const twoWay = { kind: "two", before: view.machineTarget, after: view.target } as const;
  const content = compared ?? (baseline === "machine" ? twoWay : null);
  const isUntouched = view.target === view.machineTarget && baseline === "machine";
  if (content && !(isUntouched && content.kind === "two")) return <DiffText content={content} />;
  return (
    <>
      <FlaggedText text={view.target} flags={view.flags} side="target" />
      {isUntouched && <span className="mt-0.5 block text-xs text-muted">{t("untouched")}</span>}
    </>
  );
}

function Reasons({ view }: { readonly view: SegmentRow }) {
  const locale = useLocale();
  const open = openFlags(view.flags);
  return (
    <>
      {open.length > 0 && (
        <ul lang={locale} className="mt-1 list-disc pl-5 text-sm leading-normal text-muted">
          {open.map(({ check, start, end, message }) => (
            <li key={`${check}:${start}:${end}`}>{locale === "fr" ? message.fr : message.en}</li>
          ))}
        </ul>
      )}
      <ReturnReason row={view} />
    </>
  );
}

/** Edits without saving: a save would take the submission back. The approval carries the text. */
function HeldEditor({ row, view }: Omit<QueueTargetProps, "isEditing">) {
  const { baseline } = useQueue();
  const text = view.target;
  const { outbox, live, document } = useWorkbench();
  const t = useTranslations("approval");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <>
      <OthersNotice row={row} />
      <Textarea
        ref={field}
        data-keys="text"
        {...{ [TEXT_OF]: row.id }}
        lang={document.targetLanguage}
        aria-label={t("edit", { number: row.position + 1 })}
        className={classNames(TEXT_LOOKS, "field-sizing-content min-h-20")}
        value={text}
        {...(document.isTagged && { onKeyDown: guardTags })}
        onChange={(event) => {
          live.place.type();
          outbox.hold(row, event.currentTarget.value);
        }}
      />
      {text !== row.target && (
        <p
          lang={document.targetLanguage}
          className={classNames(TEXT_LOOKS, "rounded-md bg-sunken px-3 py-2")}
        >
          <ComparedText
            row={row}
            view={view}
            baseline={baseline === "none" ? "machine" : baseline}
          />
        </p>
      )}
    </>
  );
}

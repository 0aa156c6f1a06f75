"use client";

import { CornerUpLeft } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { DiffView } from "@/components/segment/diff-view";
import { FlaggedText } from "@/components/segment/flagged-text";
import { guardTags } from "@/components/segment/guard-tags";
import { OthersNotice } from "@/components/segment/others-notice";
import { openFlags } from "@/components/segment/shown-flag";
import { TEXT_LOOKS } from "@/components/segment/text-looks";
import { useHistory } from "@/components/segment/use-history";
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
  const t = useTranslations("approval");
  if (isEditing) return <HeldEditor row={row} text={view.target} />;
  return (
    <div lang={document.targetLanguage} className={TEXT_LOOKS}>
      {baseline === "none" && <FlaggedText text={view.target} flags={view.flags} side="target" />}
      {baseline === "machine" &&
        (view.target === view.machineTarget ? (
          <>
            <FlaggedText text={view.target} flags={view.flags} side="target" />
            <span className="mt-0.5 block text-xs text-muted">{t("untouched")}</span>
          </>
        ) : (
          <DiffView before={view.machineTarget} after={view.target} />
        ))}
      {baseline === "revision" && <RevisionDiff view={view} />}
      <Reasons view={view} />
    </div>
  );
}

function RevisionDiff({ view }: { readonly view: SegmentRow }) {
  const { data } = useHistory(view.id);
  const last = data?.revisions
    .toSorted((a, b) => b.number - a.number)
    .find(({ text }) => text !== view.target);
  return <DiffView before={last?.text ?? view.machineTarget} after={view.target} />;
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
      {view.state === "returned" && view.returnReason && (
        <p className="mt-1 flex items-start gap-1.5 text-sm text-returned">
          <CornerUpLeft aria-hidden className="mt-1 size-3.5 shrink-0" />
          {view.returnReason}
        </p>
      )}
    </>
  );
}

/** Edits without saving: a save would take the submission back. The approval carries the text. */
function HeldEditor({ row, text }: { readonly row: SegmentRow; readonly text: string }) {
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
          <DiffView before={row.target} after={text} />
        </p>
      )}
    </>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { type SyntheticEvent, useState } from "react";
import { FoundMark } from "@/components/find-replace/found-mark";
import { FlaggedText } from "@/components/segment/flagged-text";
import { guardTags } from "@/components/segment/guard-tags";
import { TEXT_LOOKS } from "@/components/segment/text-looks";
import { useWorkbench } from "@/components/segment/workbench";
import { classNames } from "@/components/ui/class-names";
import { TEXT_OF } from "@/lib/client/held-rows";
import { MAX_TARGET_LENGTH } from "@/lib/schemas/segment";
import { type ActiveSegment, useTypedSegment } from "./active-segment";
import { HeldSelection } from "./held-selection";
import { QuoteMarks } from "./quote-marks";

/** Both layers must wrap alike, or a flag would be drawn beside its words. */
const LAYER = classNames(
  TEXT_LOOKS,
  "col-start-1 row-start-1 w-full rounded-md border px-3 py-2 font-sans tracking-normal",
);

/** The target's text field over a copy of its text that draws the flags and gives the height. */
export function TargetEditor() {
  const active = useTypedSegment();
  const { document } = useWorkbench();
  const t = useTranslations("review");
  const [caret, setCaret] = useState(-1);
  if (!active) return null;
  const { view, flags, editorRef, canEdit, type } = active;
  const follow = (event: SyntheticEvent<HTMLTextAreaElement>) =>
    setCaret(event.currentTarget.selectionStart);
  return (
    <div className="grid">
      <div
        aria-hidden
        className={classNames(LAYER, "border-transparent bg-background text-transparent")}
      >
        <FlaggedText
          text={view.target}
          flags={flags}
          side="target"
          isCurrent={({ start, end }) => start <= caret && caret <= end}
        />
        {/* A last line break needs something after it to have a height. */}
        {"\u200B"}
      </div>
      <TextMarks active={active} />
      <textarea
        ref={editorRef}
        data-keys="text"
        {...(canEdit && { [TEXT_OF]: view.id })}
        lang={document.targetLanguage}
        aria-label={t("targetOf", { number: view.position + 1 })}
        value={view.target}
        readOnly={!canEdit}
        maxLength={MAX_TARGET_LENGTH}
        spellCheck
        rows={1}
        onChange={(event) => type(event.currentTarget.value)}
        onSelect={follow}
        {...(document.isTagged && { onKeyDown: guardTags })}
        onBlur={() => setCaret(-1)}
        className={classNames(
          LAYER,
          "z-1 h-full resize-none contain-strict overflow-hidden border-border-strong bg-transparent text-foreground focus-visible:outline-offset-0",
        )}
      />
    </div>
  );
}

const MARKS = classNames(LAYER, "border-transparent text-transparent");

/** What lies on the text besides its flags. */
function TextMarks({ active: { row, view, editorRef } }: { readonly active: ActiveSegment }) {
  const text = view.target;
  return (
    <>
      <FoundMark
        segmentId={row.id}
        version={text === row.target ? row.version : null}
        side="target"
        text={text}
        className={MARKS}
      />
      <QuoteMarks quotes={view.quotes} side="target" text={text} className={MARKS} />
      <HeldSelection fieldRef={editorRef} text={text} className={MARKS} />
    </>
  );
}

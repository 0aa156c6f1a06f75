"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import type { ShownFlag } from "@/components/segment/shown-flag";
import type { Dismissal } from "@/components/segment/use-segment-actions";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Textarea } from "@/components/ui/textarea";
import { DISMISSAL_REASONS } from "@/lib/schemas/segment";
import { sliceSpan } from "@/lib/text/span";
import { useFlagMessage } from "./flag-list";

export interface DismissDialogProps {
  readonly flag: ShownFlag | null;
  /** The target that the flag lies in. */
  readonly text: string;
  readonly onClose: () => void;
  readonly onDismiss: (flag: ShownFlag, why: Dismissal) => void;
  /** The flag was dismissed, and the focus is back where it was. */
  readonly onDone: (flag: ShownFlag) => void;
}

/** Asks why a flag is no error: four reasons, each on a key. */
export function DismissDialog({ flag, text, onClose, onDismiss, onDone }: DismissDialogProps) {
  return (
    <Dialog open={flag !== null} onOpenChange={(open) => !open && onClose()}>
      {flag && (
        <DismissContent
          flag={flag}
          text={text}
          onChoose={(why) => {
            onDismiss(flag, why);
            onClose();
          }}
          onDone={() => onDone(flag)}
        />
      )}
    </Dialog>
  );
}

interface DismissContentProps {
  readonly flag: ShownFlag;
  readonly text: string;
  readonly onChoose: (why: Dismissal) => void;
  readonly onDone: () => void;
}

function DismissContent({ flag, text, onChoose: onChosen, onDone }: DismissContentProps) {
  const t = useTranslations("review");
  const shell = useTranslations("shell");
  const [isOther, setOther] = useState(false);
  const restoreFocus = useOpenerFocus();
  const isChosen = useRef(false);
  const onChoose = (why: Dismissal) => {
    isChosen.current = true;
    onChosen(why);
  };
  const choose = (reason: (typeof DISMISSAL_REASONS)[number]) => {
    if (reason === "other") setOther(true);
    else onChoose({ reason });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const reason = DISMISSAL_REASONS[Number(event.key) - 1];
    if (!reason || isOther) return;
    event.preventDefault();
    choose(reason);
  };
  return (
    <DialogContent
      title={t("dismiss.title")}
      closeLabel={shell("close")}
      onKeyDown={onKeyDown}
      onCloseAutoFocus={(event) => {
        restoreFocus(event);
        if (isChosen.current) onDone();
      }}
    >
      <FlagQuote flag={flag} text={text} />
      {isOther ? <OtherReason onChoose={onChoose} /> : <Reasons onChoose={choose} />}
    </DialogContent>
  );
}

function FlagQuote({ flag, text }: { readonly flag: ShownFlag; readonly text: string }) {
  const quote = flag.side === "target" ? sliceSpan(text, flag).trim() : "";
  return (
    <p className="text-sm text-muted">
      {quote && <q className="mr-1 font-medium text-foreground">{quote}</q>}
      {useFlagMessage(flag)}
    </p>
  );
}

interface ReasonsProps {
  readonly onChoose: (reason: (typeof DISMISSAL_REASONS)[number]) => void;
}

function Reasons({ onChoose }: ReasonsProps) {
  const t = useTranslations("review");
  return (
    <fieldset aria-label={t("dismiss.title")} className="grid gap-2">
      {DISMISSAL_REASONS.map((reason, index) => (
        <Button key={reason} className="justify-start" onClick={() => onChoose(reason)}>
          <Kbd>{index + 1}</Kbd>
          {t(`dismiss.reasons.${reason}`)}
        </Button>
      ))}
    </fieldset>
  );
}

/** The person has just chosen to write here. */
const focusField = (field: HTMLTextAreaElement | null) => field?.focus();

function OtherReason({ onChoose }: { readonly onChoose: (why: Dismissal) => void }) {
  const t = useTranslations("review");
  const [note, setNote] = useState("");
  const isEmpty = note.trim() === "";
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onChoose({ reason: "other", note: note.trim() });
      }}
    >
      <Textarea
        ref={focusField}
        aria-label={t("dismiss.note")}
        placeholder={t("dismiss.note")}
        maxLength={1_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <DialogFooter>
        <Button type="submit" variant="primary" disabled={isEmpty}>
          {t("notAnError")}
        </Button>
      </DialogFooter>
    </form>
  );
}

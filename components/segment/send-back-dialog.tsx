"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Label } from "@/components/ui/label";
import { Textarea } from "@/components/ui/textarea";
import { useReturnReasons } from "./use-return-reasons";
import { useWorkbench } from "./workbench";

const FIELD_ID = "send-back-reason";

export interface SendBackDialogProps {
  readonly open: boolean;
  /** The one that is sent back: what was written about it and not sent is there again. Undefined for many. */
  readonly segmentId: string | undefined;
  readonly onOpenChange: (open: boolean) => void;
  readonly onSendBack: (reason: string) => void;
}

/** Asks for the reason of a refusal: a canned one by its number, which can be edited, or one's own. */
export function SendBackDialog({ open, segmentId, onOpenChange, onSendBack }: SendBackDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      {open && (
        <SendBackContent
          segmentId={segmentId}
          onSendBack={(reason) => {
            onSendBack(reason);
            onOpenChange(false);
          }}
        />
      )}
    </Dialog>
  );
}

type SendBackContentProps = Pick<SendBackDialogProps, "segmentId" | "onSendBack">;

function SendBackContent({ segmentId, onSendBack }: SendBackContentProps) {
  const t = useTranslations("segment");
  const shell = useTranslations("shell");
  const reasons = useReturnReasons();
  const kept = useWorkbench().reasons;
  const [unsent] = useState(() => (segmentId === undefined ? "" : kept.read(segmentId)));
  const [reason, setReason] = useState(unsent);
  const onCloseAutoFocus = useOpenerFocus();
  const isEmpty = reason.trim() === "";
  const send = () => !isEmpty && onSendBack(reason.trim());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
      return;
    }
    // A digit chooses while nothing is written yet; afterwards it is a digit.
    const canned = reasons[Number(event.key) - 1];
    if (canned === undefined || !isEmpty) return;
    event.preventDefault();
    setReason(canned);
    document.getElementById(FIELD_ID)?.focus();
  };
  return (
    <DialogContent
      title={t("sendBack.title")}
      description={t("sendBack.description")}
      closeLabel={shell("close")}
      className="max-w-xl"
      onKeyDown={onKeyDown}
      onCloseAutoFocus={onCloseAutoFocus}
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <CannedReasons reasons={reasons} onChoose={setReason} />
        <div className="flex flex-col gap-1.5">
          <Label htmlFor={FIELD_ID}>{t("sendBack.reason")}</Label>
          {unsent !== "" && <p className="text-sm text-muted">{t("sendBack.unsent")}</p>}
          <Textarea
            id={FIELD_ID}
            required
            maxLength={2_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
        <DialogFooter>
          <Button type="submit" variant="primary" disabled={isEmpty}>
            {t("sendBack.send")}
          </Button>
        </DialogFooter>
      </form>
    </DialogContent>
  );
}

interface CannedReasonsProps {
  readonly reasons: readonly string[];
  readonly onChoose: (reason: string) => void;
}

function CannedReasons({ reasons, onChoose }: CannedReasonsProps) {
  const t = useTranslations("segment");
  return (
    <fieldset aria-label={t("sendBack.canned")} className="grid gap-1.5 sm:grid-cols-2">
      {reasons.map((reason, index) => (
        <Button
          key={reason}
          size="sm"
          className="h-auto justify-start py-1.5 text-left whitespace-normal wrap-anywhere"
          onClick={() => onChoose(reason)}
        >
          <Kbd>{index + 1}</Kbd>
          {reason}
        </Button>
      ))}
    </fieldset>
  );
}

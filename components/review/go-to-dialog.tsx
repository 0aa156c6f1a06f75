"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useOpenerFocus } from "@/components/keys/use-opener-focus";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useDesk } from "./desk";
import { nearestTo } from "./next-segment";

export interface GoToDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Goes to a segment by its number. */
export function GoToDialog({ open, onOpenChange }: GoToDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      {open && <GoToContent onClose={() => onOpenChange(false)} />}
    </Dialog>
  );
}

function GoToContent({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("review");
  const shell = useTranslations("shell");
  const { items, index, goTo } = useDesk();
  const [number, setNumber] = useState("");
  const onCloseAutoFocus = useOpenerFocus();
  const last = 1 + items.reduce((most, { position }) => Math.max(most, position), 0);
  const go = () => {
    const wanted = Number.parseInt(number, 10);
    if (!Number.isFinite(wanted)) return;
    onClose();
    goTo(nearestTo(items, wanted - 1), "row");
  };
  return (
    <DialogContent
      title={t("goTo.title")}
      closeLabel={shell("close")}
      className="max-w-sm"
      onCloseAutoFocus={onCloseAutoFocus}
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <Field label={t("goTo.number")} hint={t("goTo.hint", { last })}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              placeholder={String((items[index]?.position ?? 0) + 1)}
              value={number}
              onChange={(event) => setNumber(event.currentTarget.value)}
            />
          )}
        </Field>
        <DialogFooter>
          <Button type="submit" variant="primary">
            {t("goTo.go")}
          </Button>
        </DialogFooter>
      </form>
    </DialogContent>
  );
}

"use client";

import { ShieldAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogFooter,
  DialogTrigger,
} from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { MOST_REASON } from "@/lib/schemas/export";

export interface OverrideDialogProps {
  readonly isBusy: boolean;
  readonly onOverride: (reason: string) => void;
}

/** Asks an admin why a clean file is made although the document is not ready. */
export function OverrideDialog({ isBusy, onOverride }: OverrideDialogProps) {
  const t = useTranslations("export.override");
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const given = reason.trim();
  const send = () => {
    setIsOpen(false);
    setReason("");
    onOverride(given);
  };
  return (
    <Dialog open={isOpen} onOpenChange={setIsOpen}>
      <DialogTrigger asChild>
        <Button variant="danger-quiet" size="sm" disabled={isBusy} className="mt-1 -ml-2.5">
          <ShieldAlert aria-hidden />
          {t("open")}
        </Button>
      </DialogTrigger>
      <DialogContent title={t("title")} description={t("text")} closeLabel={t("close")}>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (given !== "") send();
          }}
        >
          <Field label={t("reason")}>
            {(control) => (
              <Textarea
                {...control}
                required
                maxLength={MOST_REASON}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          <DialogFooter>
            <DialogClose asChild>
              <Button>{t("cancel")}</Button>
            </DialogClose>
            <Button type="submit" variant="danger" disabled={given === ""}>
              {t("confirm")}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}

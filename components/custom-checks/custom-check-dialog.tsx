"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import type { CustomCheckRow } from "@/lib/schemas/custom-check";
import { CustomCheckForm } from "./custom-check-form";

export interface CustomCheckDialogProps {
  readonly projectId: string;
  readonly languages: { readonly source: string; readonly target: string };
  /** The check to edit; absent for a new one. */
  readonly check?: CustomCheckRow;
  /** The button that opens it. */
  readonly trigger: ReactNode;
}

/** A button that opens the form of a check. A refusal leaves it open with everything in it. */
export function CustomCheckDialog({ trigger, check, ...props }: CustomCheckDialogProps) {
  const t = useTranslations("custom-checks");
  const shell = useTranslations("shell");
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>{trigger}</DialogTrigger>
      <DialogContent
        title={check ? t("editTitle", { name: check.name }) : t("makeTitle")}
        closeLabel={shell("close")}
        className="max-w-3xl max-sm:p-4"
        // A click beside it would lose what was typed.
        onInteractOutside={(event) => event.preventDefault()}
      >
        <CustomCheckForm {...props} {...(check && { check })} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

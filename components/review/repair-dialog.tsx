"use client";

import { useTranslations } from "next-intl";
import { AlertDialog } from "@/components/ui/alert-dialog";
import type { Repairs } from "./use-repairs";

/** Says which approvals a repair would take back, before it does. */
export function RepairDialog({ repairs }: { readonly repairs: Repairs }) {
  const { asked, dropQuestion } = repairs;
  const t = useTranslations("review.alignment");
  return (
    <AlertDialog
      open={asked !== null}
      onOpenChange={(isOpen) => !isOpen && dropQuestion()}
      title={t("drops.title")}
      description={t("drops.text", {
        count: asked?.numbers.length ?? 0,
        numbers: asked?.numbers.join(", ") ?? "",
      })}
      confirmLabel={t("drops.confirm")}
      cancelLabel={t("drops.cancel")}
      onConfirm={() => asked?.run()}
    />
  );
}

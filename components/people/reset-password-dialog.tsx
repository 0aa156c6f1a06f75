"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWrite } from "@/components/problem/use-write";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { resetPassword } from "@/lib/client/user-calls";
import type { PersonDialogProps } from "./deactivate-person";
import { generatePassword } from "./generate-password";
import { type NewPassword, ShownPassword } from "./shown-password";

/** Asks, then shows the new password once. */
export function ResetPasswordDialog({ person, isOpen, onClose }: PersonDialogProps) {
  const t = useTranslations("people");
  const shell = useTranslations("shell");
  const [shown, setShown] = useState<NewPassword | null>(null);
  const { id: userId, name } = person;
  const { write } = useWrite(
    async (password: string) => {
      await resetPassword({ userId, password });
      return password;
    },
    { onDone: (password) => setShown({ name, password }), toastsProblems: true },
  );
  return (
    <>
      <AlertDialog
        open={isOpen}
        onOpenChange={(open) => !open && onClose()}
        title={t("resetTitle", { name })}
        description={t("resetText")}
        confirmLabel={t("resetConfirm")}
        cancelLabel={shell("cancel")}
        onConfirm={() => write(generatePassword())}
      />
      <ShownPassword shown={shown} onClose={() => setShown(null)} />
    </>
  );
}

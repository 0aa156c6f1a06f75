"use client";

import { useTranslations } from "next-intl";
import { useWrite } from "@/components/problem/use-write";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { updateUser } from "@/lib/client/user-calls";
import type { UserRow } from "@/lib/schemas/user";

export interface PersonDialogProps {
  readonly person: UserRow;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function DeactivatePerson({ person, isOpen, onClose }: PersonDialogProps) {
  const t = useTranslations("people");
  const shell = useTranslations("shell");
  const { name } = person;
  const { write } = useWrite(updateUser, { done: t("changed", { name }), toastsProblems: true });
  return (
    <AlertDialog
      isDangerous
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title={t("deactivateTitle", { name })}
      description={t("deactivateText")}
      confirmLabel={t("deactivate")}
      cancelLabel={shell("cancel")}
      onConfirm={() => write({ userId: person.id, isActive: false })}
    />
  );
}

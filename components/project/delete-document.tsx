"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWrite } from "@/components/problem/use-write";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { deleteDocument } from "@/lib/client/project-calls";

export interface DeleteDocumentProps {
  readonly documentId: string;
  readonly title: string;
}

export function DeleteDocument({ documentId, title }: DeleteDocumentProps) {
  const t = useTranslations("project");
  const shell = useTranslations("shell");
  const { write, isWriting } = useWrite(deleteDocument, {
    done: t("deleted", { title }),
    toastsProblems: true,
  });
  return (
    <AlertDialog
      isDangerous
      title={t("deleteTitle", { title })}
      description={t("deleteText")}
      confirmLabel={t("delete")}
      cancelLabel={shell("cancel")}
      onConfirm={() => write({ documentId })}
      trigger={
        <Button
          size="icon-sm"
          variant="ghost"
          disabled={isWriting}
          className="text-muted enabled:hover:bg-danger-soft enabled:hover:text-danger"
          aria-label={t("deleteNamed", { title })}
        >
          <Trash2 aria-hidden />
        </Button>
      }
    />
  );
}

"use client";

import { BookOpenText } from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import { useDesk } from "../desk";

/** Opens and closes the preview. */
export function PreviewButton() {
  const { isPreviewOpen, run } = useDesk();
  const t = useTranslations("review.preview");
  return (
    <CommandButton
      label={t("label")}
      command="preview"
      aria-pressed={isPreviewOpen}
      onClick={() => run("preview")}
    >
      <BookOpenText aria-hidden />
    </CommandButton>
  );
}

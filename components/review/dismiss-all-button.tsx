"use client";

import { FlagOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import { useWorkbench } from "@/components/segment/workbench";
import { useDesk } from "./desk";

/** Opens the preview of dismissing what the filter leaves, for those who may. */
export function DismissAllButton() {
  const { permissions } = useWorkbench().document;
  const { run } = useDesk();
  const t = useTranslations("review.dismissAll");
  if (!permissions.includes("flag.dismiss")) return null;
  return (
    <CommandButton
      label={t("open")}
      command="dismiss-all"
      variant="ghost"
      hasText
      className="shrink-0"
      onClick={() => run("dismiss-all")}
    >
      <FlagOff aria-hidden />
    </CommandButton>
  );
}

"use client";

import { Diff } from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import { useDesk } from "./desk";

/** Says what all rows are compared with, and goes on to the next. */
export function BaselineButton() {
  const { baseline, run } = useDesk();
  const t = useTranslations("review");
  return (
    <CommandButton
      label={t(`baselineIs.${baseline}`)}
      command="diff"
      hasText="wide"
      aria-pressed={baseline !== "none"}
      className="aria-pressed:bg-accent-soft aria-pressed:text-accent"
      onClick={() => run("diff")}
    >
      <Diff aria-hidden />
    </CommandButton>
  );
}

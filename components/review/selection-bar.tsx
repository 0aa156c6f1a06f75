"use client";

import { CheckCheck, CornerUpLeft, SendHorizontal, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { StepDialogs } from "@/components/approval/step-dialogs";
import { CommandButton } from "@/components/keys/command-button";
import { useSegmentActions } from "@/components/segment/use-segment-actions";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { useDesk } from "./desk";
import type { SelectionSteps } from "./use-selection-steps";

/** How many rows are selected, and what can be done with them. */
export function SelectionBar({ selection: { steps, lastStep } }: SelectionBarProps) {
  const { selection, run } = useDesk();
  const { permissions } = useWorkbench().document;
  const actions = useSegmentActions();
  const t = useTranslations("review");
  const count = selection.selected.length;
  return (
    <>
      {count > 0 && (
        <div
          role="toolbar"
          aria-label={t("selection.label")}
          className="flex flex-wrap items-center gap-2 border-b border-border bg-accent-soft/60 px-3 py-1.5 sm:px-4"
        >
          <p className="mr-1 text-sm font-medium tabular-nums">{t("selection.count", { count })}</p>
          {permissions.includes("segment.submit") && (
            <CommandButton
              label={t("actions.submit")}
              command="submit-selected"
              hasText
              onClick={() => run("submit-selected")}
            >
              <SendHorizontal aria-hidden />
            </CommandButton>
          )}
          {permissions.includes("segment.decide") && (
            <>
              <CommandButton
                label={t("selection.approve")}
                command="approve-selected"
                hasText
                onClick={() => run("approve-selected")}
              >
                <CheckCheck aria-hidden />
              </CommandButton>
              <CommandButton
                label={t("selection.sendBack")}
                command="return-selected"
                hasText
                onClick={() => run("return-selected")}
              >
                <CornerUpLeft aria-hidden />
              </CommandButton>
            </>
          )}
          <Button size="sm" variant="ghost" onClick={selection.selectNone}>
            <X aria-hidden />
            {t("selection.none")}
          </Button>
        </div>
      )}
      <StepDialogs
        steps={steps}
        lastStep={lastStep}
        onSendBack={(row, reason) => void actions.sendBack(row, reason)}
        onDone={selection.selectNone}
      />
    </>
  );
}

interface SelectionBarProps {
  readonly selection: SelectionSteps;
}

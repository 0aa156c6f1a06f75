"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CommandButton } from "@/components/keys/command-button";
import { mayApprove } from "@/lib/access/can";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useWorkbench } from "./workbench";

export interface ApproveButtonProps {
  readonly row: SegmentRow;
  /** What the screen's key table calls it. */
  readonly command: string;
  readonly onApprove: () => void;
  readonly children: ReactNode;
}

/** Approves; disabled, with the sentence why, for a person's own submission. */
export function ApproveButton({ row, command, onApprove, children }: ApproveButtonProps) {
  const t = useTranslations("segment");
  const problems = useTranslations("problems");
  const mayDecide = useMayApprove();
  const isAllowed = mayDecide(row);
  return (
    <CommandButton
      label={t("approve")}
      {...(isAllowed && { command })}
      variant="primary"
      hasText
      aria-disabled={!isAllowed}
      {...(!isAllowed && { "aria-description": problems("self-approval") })}
      {...(!isAllowed && { title: problems("self-approval") })}
      onClick={() => isAllowed && onApprove()}
    >
      {children}
    </CommandButton>
  );
}

/** Whether the person may approve a segment that they can see. */
export function useMayApprove(): (row: SegmentRow) => boolean {
  const { document, me } = useWorkbench();
  return (row) =>
    mayApprove(
      { userId: me.id, isAdmin: false },
      {
        submittedById: row.submittedBy?.id ?? null,
        allowSelfApproval: document.allowSelfApproval,
      },
    );
}

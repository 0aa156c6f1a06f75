"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CommandButton } from "@/components/keys/command-button";
import { mayApprove, mayApproveEdit } from "@/lib/access/can";
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
  const { actor, policy } = useApprovalRule();
  return (row) => mayApprove(actor, { ...policy, submittedById: row.submittedBy?.id ?? null });
}

/** Whether the person may approve their own edit of a submission: of a row as it is stored, and as it is shown. */
export function useMayApproveEdit(): (row: SegmentRow, view: SegmentRow) => boolean {
  const { actor, policy } = useApprovalRule();
  return (row, view) => {
    const isTyped = view.target !== row.target;
    const editedById = isTyped ? actor.userId : (row.editedBy?.id ?? null);
    const submittedById = row.submittedBy?.id ?? null;
    return mayApproveEdit(actor, { ...policy, state: view.state, submittedById, editedById });
  };
}

function useApprovalRule() {
  const { document, me } = useWorkbench();
  return {
    actor: { userId: me.id, isAdmin: false },
    policy: { allowSelfApproval: document.allowSelfApproval },
  };
}

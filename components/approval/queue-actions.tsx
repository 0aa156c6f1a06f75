"use client";

import { CheckCheck, CornerUpLeft, Pencil, Trash2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import { ApproveButton, useMayApprove } from "@/components/segment/approve-button";
import { useWorkbench } from "@/components/segment/workbench";
import type { OutboxEntry } from "@/lib/client/outbox-entry";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useQueue } from "./queue";

export interface QueueActionsProps {
  readonly row: SegmentRow;
  readonly entry: OutboxEntry | undefined;
  readonly isEditing: boolean;
}

/** The decision on a line. */
export function QueueActions({ row, entry, isEditing }: QueueActionsProps) {
  const { approve, askReason } = useQueue();
  const t = useTranslations("approval");
  const problems = useTranslations("problems");
  const mayApprove = useMayApprove();
  if (row.state === "approved" || row.state === "returned") return <UndoAction row={row} />;
  if (row.state !== "submitted") return null;
  const isHeld = entry?.intent === "hold" && entry.text !== null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ApproveButton
        row={row}
        command={isEditing ? "save-approve" : "approve"}
        onApprove={() => approve(row)}
      >
        <CheckCheck aria-hidden />
      </ApproveButton>
      <CommandButton
        label={t("sendBack")}
        command="send-back"
        hasText
        onClick={() => askReason(row)}
      >
        <CornerUpLeft aria-hidden />
      </CommandButton>
      <EditAction row={row} isEditing={isEditing} isHeld={isHeld} />
      {!mayApprove(row) && <p className="text-xs text-muted">{problems("self-approval")}</p>}
    </div>
  );
}

function EditAction({
  row,
  isEditing,
  isHeld,
}: {
  readonly row: SegmentRow;
  readonly isEditing: boolean;
  readonly isHeld: boolean;
}) {
  const { edit } = useQueue();
  const { outbox } = useWorkbench();
  const t = useTranslations("approval");
  return (
    <>
      {!isEditing && (
        <CommandButton label={t("editThis")} command="edit" hasText onClick={() => edit(row.id)}>
          <Pencil aria-hidden />
        </CommandButton>
      )}
      {isHeld && (
        <CommandButton
          label={t("discard")}
          hasText
          onClick={() => {
            outbox.discard(row.id);
            edit(null);
          }}
        >
          <Trash2 aria-hidden />
        </CommandButton>
      )}
    </>
  );
}

function UndoAction({ row }: { readonly row: SegmentRow }) {
  const { undo } = useQueue();
  const { me } = useWorkbench();
  const t = useTranslations("approval");
  // Until the server has answered, the decision is the person's own.
  const isOwn = row.decidedBy === null || row.decidedBy.id === me.id;
  return isOwn ? (
    <div>
      <CommandButton label={t("undo")} command="undo-decision" hasText onClick={() => undo(row)}>
        <Undo2 aria-hidden />
      </CommandButton>
    </div>
  ) : null;
}

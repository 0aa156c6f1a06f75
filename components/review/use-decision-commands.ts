"use client";

import { useTranslations } from "next-intl";
import { useMayApprove, useMayApproveEdit } from "@/components/segment/approve-button";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import type { Desk } from "./desk";
import type { DeskCommandParts } from "./desk-command-parts";
import type { DeskMoves } from "./use-desk-moves";

/** Submits, decides, leaves out of the export. */
export function useDecisionCommands(
  { active, actions, onSendBack, selection }: DeskCommandParts,
  desk: Desk,
  move: Pick<DeskMoves, "nextInDocument" | "nextInQueue">,
) {
  const { outbox, document: header } = useWorkbench();
  const toast = useToast();
  const mayApprove = useMayApprove();
  const mayApproveEdit = useMayApproveEdit();
  const problems = useTranslations("problems");
  const t = useTranslations("review");
  const may = (permission: (typeof header.permissions)[number]) =>
    active !== null && header.permissions.includes(permission);
  const submit = (goOn: () => void) => {
    if (!active || !may("segment.submit")) return false;
    // An edit of an approved text is submitted by its save.
    if (active.view.state === "submitted" || active.view.state === "approved") outbox.flush();
    else outbox.submit(active.row, active.view.target);
    goOn();
    return true;
  };
  const approve = (goOn: () => void) => {
    if (!active || !may("segment.decide")) return false;
    const { row, view } = active;
    const isWaiting = view.state === "submitted";
    const isEdit = mayApproveEdit(row, view);
    // What a person submits to approve it at once is their own submission.
    if (isWaiting ? !mayApprove(row) : !isEdit && !header.allowSelfApproval) {
      const text = isWaiting ? problems("self-approval") : t("approveOwnEdit");
      toast({ tone: "danger", text });
      return true;
    }
    if (!isWaiting && !isEdit) outbox.submit(row, view.target);
    selection.lastStep.forget();
    void actions.approve({ ...row, state: "submitted" });
    goOn();
    return true;
  };
  return {
    "submit-next-open": () => submit(move.nextInQueue),
    "submit-next": () => submit(move.nextInDocument),
    "row-submit": () => submit(move.nextInQueue),
    "approve-next": () => approve(move.nextInQueue),
    approve: () => approve(() => desk.goTo(desk.index + 1, "row")),
    "send-back": () => {
      if (!may("segment.decide")) return false;
      const state = active?.view.state;
      if (state !== "submitted" && state !== "approved") return false;
      return onSendBack();
    },
    "undo-decision": () => {
      if (!active || !may("segment.decide")) return false;
      if (!selection.lastStep.undo()) void actions.undo(active.row);
      return true;
    },
    exclude: () => {
      if (!active || !may("segment.exclude")) return false;
      return void actions.exclude(active.row, !active.view.isExcluded);
    },
  };
}

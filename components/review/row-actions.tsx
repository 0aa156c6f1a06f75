"use client";

import {
  CheckCheck,
  Copy,
  CopyCheck,
  CornerUpLeft,
  Diff,
  EyeOff,
  Link2,
  MessageSquarePlus,
  Repeat2,
  RotateCcw,
  SendHorizontal,
  Undo2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { CommandButton } from "@/components/keys/command-button";
import { ApproveButton, useMayApproveEdit } from "@/components/segment/approve-button";
import { useWorkbench } from "@/components/segment/workbench";
import { type ActiveSegment, useActiveSegment } from "./active-segment";
import { useDesk } from "./desk";

/** What can be done with the active segment: the same as its keys. */
export function RowActions() {
  const active = useActiveSegment();
  if (!active) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <TextTools active={active} />
      <div className="flex flex-wrap items-center gap-2">
        <Decisions active={active} />
        <SubmitButton active={active} />
      </div>
    </div>
  );
}

function TextTools({ active }: { readonly active: ActiveSegment }) {
  const t = useTranslations("review");
  const { permissions } = useWorkbench().document;
  const { run, baseline } = useDesk();
  const { view, canEdit } = active;
  return (
    <div className="-ml-1.5 flex items-center">
      {canEdit && <EditTools active={active} />}
      <CommandButton
        label={t(`baselineNow.${baseline}`)}
        command="diff"
        aria-pressed={baseline !== "none"}
        onClick={() => run("diff")}
      >
        <Diff aria-hidden />
      </CommandButton>
      {permissions.includes("segment.comment") && (
        <CommandButton
          label={t("actions.comment")}
          command="comment"
          onClick={() => run("comment")}
        >
          <MessageSquarePlus aria-hidden />
        </CommandButton>
      )}
      {permissions.includes("segment.exclude") && (
        <CommandButton
          label={t("actions.exclude")}
          command="exclude"
          aria-pressed={view.isExcluded}
          onClick={() => run("exclude")}
        >
          <EyeOff aria-hidden />
        </CommandButton>
      )}
    </div>
  );
}

function EditTools({ active }: { readonly active: ActiveSegment }) {
  const { view, matches } = active;
  const t = useTranslations("review");
  const { run, isAligning } = useDesk();
  return (
    <>
      <CommandButton
        label={t("actions.align")}
        command="align"
        aria-pressed={isAligning}
        onClick={() => run("align")}
      >
        <Link2 aria-hidden />
      </CommandButton>
      <CommandButton
        label={t("actions.copySource")}
        command="copy-source"
        onClick={() => run("copy-source")}
      >
        <Copy aria-hidden />
      </CommandButton>
      <CommandButton
        label={t("actions.restoreMachine")}
        command="restore-machine"
        disabled={view.target === view.machineTarget}
        onClick={() => run("restore-machine")}
      >
        <RotateCcw aria-hidden />
      </CommandButton>
      <CommandButton
        label={t("actions.fixElsewhere")}
        command="fix-all"
        disabled={view.target === view.machineTarget}
        onClick={() => run("fix-all")}
      >
        <CopyCheck aria-hidden />
      </CommandButton>
      {matches.repetitions > 0 && (
        <CommandButton
          label={t("actions.repeat", { count: matches.repetitions })}
          command="repeat"
          className="w-auto gap-1 px-1.5"
          onClick={() => run("repeat")}
        >
          <Repeat2 aria-hidden />
          <span aria-hidden className="text-xs tabular-nums">
            {matches.repetitions}
          </span>
        </CommandButton>
      )}
    </>
  );
}

function Decisions({ active }: { readonly active: ActiveSegment }) {
  const t = useTranslations("review");
  const { document, me } = useWorkbench();
  const { run } = useDesk();
  const { view } = active;
  const mayApproveEdit = useMayApproveEdit();
  if (!document.permissions.includes("segment.decide")) return null;
  const canUndo =
    (view.state === "approved" || view.state === "returned") && view.decidedBy?.id === me.id;
  return (
    <>
      {canUndo && (
        <CommandButton
          label={t("actions.undo")}
          command="undo-decision"
          hasText
          onClick={() => run("undo-decision")}
        >
          <Undo2 aria-hidden />
        </CommandButton>
      )}
      {(view.state === "submitted" || view.state === "approved") && (
        <CommandButton
          label={t("actions.sendBack")}
          command="send-back"
          hasText
          onClick={() => run("send-back")}
        >
          <CornerUpLeft aria-hidden />
        </CommandButton>
      )}
      {(view.state === "submitted" || mayApproveEdit(active.row, view)) && (
        <ApproveButton row={view} command="approve-next" onApprove={() => run("approve-next")}>
          <CheckCheck aria-hidden />
        </ApproveButton>
      )}
    </>
  );
}

function SubmitButton({ active }: { readonly active: ActiveSegment }) {
  const t = useTranslations("review");
  const { permissions } = useWorkbench().document;
  const { run } = useDesk();
  const { state } = active.view;
  const isOpen = state === "initial" || state === "draft" || state === "returned";
  if (!isOpen || !permissions.includes("segment.submit")) return null;
  return (
    <CommandButton
      label={t("actions.submit")}
      command="submit-next-open"
      variant="primary"
      hasText
      onClick={() => run("submit-next-open")}
    >
      <SendHorizontal aria-hidden />
    </CommandButton>
  );
}

"use client";

import { CloudOff, GitMerge, LoaderCircle, Save } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useReasonText } from "@/components/problem/use-problem-text";
import { classNames } from "@/components/ui/class-names";
import type { OutboxEntry } from "@/lib/client/outbox-entry";
import { useWorkbench } from "./workbench";

/** Whether a segment's text is saved, on its way, or on this device only. */
export function SaveState({ entry }: { readonly entry: OutboxEntry | undefined }) {
  const t = useTranslations("segment");
  if (!entry) return null;
  if (entry.intent === "hold" && entry.text !== null && entry.status !== "conflict") {
    return <Line Icon={<CloudOff aria-hidden />}>{t("save.held")}</Line>;
  }
  if (entry.status === "idle") {
    return entry.savedAt === null ? null : <SavedAt at={entry.savedAt} />;
  }
  if (entry.status === "waiting" || entry.status === "saving") {
    return <Line Icon={<LoaderCircle aria-hidden />}>{t("save.saving")}</Line>;
  }
  if (entry.status === "conflict") return <Conflict segmentId={entry.segmentId} />;
  return <Kept entry={entry} />;
}

/** Opens the choice again that was left for later. */
function Conflict({ segmentId }: { readonly segmentId: string }) {
  const t = useTranslations("segment");
  const { entries } = useWorkbench().outbox;
  return (
    <Line Icon={<GitMerge aria-hidden />} isTrouble>
      <button
        type="button"
        onClick={() => entries.askConflict(segmentId)}
        className="cursor-pointer text-left underline underline-offset-2"
      >
        {t("save.conflict")}
      </button>
    </Line>
  );
}

function Kept({ entry }: { readonly entry: OutboxEntry }) {
  const t = useTranslations("segment");
  const tell = useReasonText();
  const reason = {
    kept: entry.reason === "offline" ? t("save.offline") : t("save.serverTrouble"),
    "signed-out": t("save.signedOut"),
    refused: tell({ reason: entry.reason ?? "unexpected", details: {} }),
  };
  const { status } = entry;
  if (status !== "kept" && status !== "signed-out" && status !== "refused") return null;
  return (
    <Line Icon={<CloudOff aria-hidden />} isTrouble>
      {t("save.kept", { reason: reason[status] })}
    </Line>
  );
}

function SavedAt({ at }: { readonly at: number }) {
  const t = useTranslations("segment");
  const format = useFormatter();
  // Only ever rendered in the browser: nothing is saved before the page is awake.
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const time = format.dateTime(at, { timeStyle: "short", timeZone });
  return <Line Icon={<Save aria-hidden />}>{t("save.saved", { time })}</Line>;
}

interface LineProps {
  readonly Icon: ReactNode;
  readonly isTrouble?: boolean;
  readonly children: ReactNode;
}

function Line({ Icon, isTrouble = false, children }: LineProps) {
  return (
    <span
      data-save-state
      className={classNames(
        "inline-flex items-start gap-1.5 text-xs [&_svg]:mt-0.5 [&_svg]:size-3.5 [&_svg]:shrink-0",
        isTrouble ? "font-medium text-warning" : "text-muted",
      )}
    >
      {Icon}
      <span>{children}</span>
    </span>
  );
}

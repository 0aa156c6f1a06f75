"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { LocalTime } from "@/components/date/local-time";
import { useReasonText } from "@/components/problem/use-problem-text";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { deleteMemoryFile } from "@/lib/client/memory-calls";
import type { MemoryFileRow } from "@/lib/schemas/memory";
import { useMemoryWrite } from "./use-memory-write";

export interface MemoryFileItemProps {
  readonly projectId: string;
  readonly file: MemoryFileRow;
  readonly mayManage: boolean;
  /** Runs when the row is gone, and the focus with it. */
  readonly onRemoved: () => void;
}

/** A file of the memory: how far its import is, or what came of it. */
export function MemoryFileItem({ projectId, file, mayManage, onRemoved }: MemoryFileItemProps) {
  const t = useTranslations("memory");
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-3 sm:px-5">
      <div className="min-w-0 flex-1 basis-64 wrap-anywhere">
        <p className="font-medium">{file.name}</p>
        <FileState file={file} />
        <p className="text-xs text-muted">
          {t("importedBy", { name: file.by.name })}
          {" · "}
          <LocalTime at={file.at} format="date" />
        </p>
      </div>
      {mayManage && <RemoveFile {...{ projectId, file, onRemoved }} />}
    </li>
  );
}

function FileState({ file }: Pick<MemoryFileItemProps, "file">) {
  const t = useTranslations("memory");
  const tell = useReasonText();
  const { state, entries, skipped, progress, problem } = file;
  if (state === "waiting") {
    const label = t("importing", { share: progress });
    return (
      <div role="status" className="my-1 flex items-center gap-3 text-sm text-muted">
        <span className="shrink-0 tabular-nums">{label}</span>
        <Progress value={progress === 0 ? null : progress} label={label} className="max-w-64" />
      </div>
    );
  }
  if (state === "failed") {
    return (
      <p className="flex items-start gap-1.5 text-sm text-danger">
        <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
        {tell(problem ?? { reason: "unexpected", details: {} })}
      </p>
    );
  }
  return (
    <p className="text-sm text-muted tabular-nums">
      {t("entries", { count: entries })}
      {skipped > 0 && ` · ${t("skipped", { count: skipped })}`}
    </p>
  );
}

function RemoveFile({
  projectId,
  file,
  onRemoved,
}: Pick<MemoryFileItemProps, "projectId" | "file" | "onRemoved">) {
  const t = useTranslations("memory");
  const isWaiting = file.state === "waiting";
  const { write, isWriting } = useMemoryWrite(projectId, deleteMemoryFile, {
    done: t(isWaiting ? "cancelled" : "removed"),
    onDone: onRemoved,
  });
  const remove = () => write({ projectId, fileId: file.id });
  const { name } = file;
  if (isWaiting) {
    return (
      <Button
        size="sm"
        disabled={isWriting}
        aria-label={t("cancelNamed", { name })}
        onClick={remove}
      >
        {t("cancel")}
      </Button>
    );
  }
  return (
    <AlertDialog
      isDangerous
      title={t("removeTitle", { name })}
      description={t("removeText", { count: file.entries })}
      confirmLabel={t("remove")}
      cancelLabel={t("keep")}
      onConfirm={remove}
      trigger={
        <Button
          size="sm"
          variant="danger-quiet"
          disabled={isWriting}
          aria-label={t("removeNamed", { name })}
        >
          {t("remove")}
        </Button>
      }
    />
  );
}

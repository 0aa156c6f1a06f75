"use client";

import { FileText, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

export interface ChosenFileProps {
  readonly file: File;
  readonly error: string | null;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  /** One line instead of a tall box. */
  readonly isFlat?: boolean;
}

/** A file that was chosen, and the way to take it out again. */
export function ChosenFile({ file, error, removeLabel, onRemove, isFlat }: ChosenFileProps) {
  const t = useTranslations("import");
  const format = useFormatter();
  const kilobytes = Math.max(1, Math.round(file.size / 1024));
  return (
    <div
      className={classNames(
        "flex items-center rounded-md border border-dashed border-border-strong bg-sunken",
        isFlat
          ? "flex-wrap gap-x-3 gap-y-1 px-4 py-3"
          : "h-56 flex-col justify-center gap-1 px-4 text-center",
      )}
    >
      <FileText
        aria-hidden
        className={classNames("shrink-0 text-accent", isFlat ? "size-5" : "mb-1 size-7")}
      />
      <p className="max-w-full truncate font-medium">{file.name}</p>
      <p className="text-sm text-muted tabular-nums">
        {t("kilobytes", { size: format.number(kilobytes) })}
      </p>
      {error && (
        <p role="alert" className="text-sm text-danger">
          {error}
        </p>
      )}
      <Button
        size="sm"
        variant="ghost"
        onClick={onRemove}
        aria-label={removeLabel}
        className={isFlat ? "ml-auto" : "mt-2"}
      >
        <X aria-hidden />
        {t("removeFile")}
      </Button>
    </div>
  );
}

"use client";

import { FileText, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Field } from "@/components/ui/field";
import { FileButton } from "@/components/ui/file-button";
import { Textarea } from "@/components/ui/textarea";
import type { ImportSideDraft, SideName } from "./import-side";
import { LanguageField } from "./language-field";
import { useFileDrop } from "./use-file-drop";

export interface SideInputProps {
  readonly name: SideName;
  readonly side: ImportSideDraft;
  /** The language that the side is expected to be in. */
  readonly expected: string;
  readonly error: string | null;
  readonly onChange: (side: ImportSideDraft) => void;
}

/** One side of an import: type or paste into it, drop a file on it, or choose one. */
export function SideInput({ name, side, expected, error, onChange }: SideInputProps) {
  const t = useTranslations("import");
  const headingId = useId();
  const take = (file: File) => onChange({ ...side, file });
  const { target, isOver } = useFileDrop<HTMLFieldSetElement>(take);
  return (
    <fieldset
      aria-labelledby={headingId}
      ref={target}
      className={classNames(
        "flex min-w-0 flex-col gap-3 rounded-xl border border-border bg-surface p-4 shadow-xs sm:p-5",
        isOver && "border-accent bg-accent-soft",
      )}
    >
      <div className="flex min-h-9 items-center justify-between gap-3">
        <h2 id={headingId} className="font-semibold">
          {t(`sides.${name}`)}
        </h2>
        <FileButton
          size="sm"
          fileLabel={t(`files.${name}`)}
          accept=".docx,.docm,.dotx,.odt,.pptx,.xlsx,.html,.htm,.xhtml,.srt,.vtt,.json,.properties,.txt,.text,.md,.markdown,text/plain,text/markdown"
          onFile={take}
        >
          {t("chooseFile")}
        </FileButton>
      </div>
      {side.file ? (
        <ChosenFile
          name={name}
          file={side.file}
          error={error}
          onRemove={() => onChange({ ...side, file: null })}
        />
      ) : (
        <Field label={<span className="sr-only">{t(`texts.${name}`)}</span>} error={error}>
          {(control) => (
            <Textarea
              {...control}
              lang={side.language || expected}
              placeholder={t("pasteOrDrop")}
              value={side.text}
              onChange={(event) => onChange({ ...side, text: event.target.value })}
              className="h-56 resize-y leading-relaxed"
            />
          )}
        </Field>
      )}
      <LanguageField
        name={name}
        side={side}
        onChange={(language) => onChange({ ...side, language })}
      />
    </fieldset>
  );
}

interface ChosenFileProps {
  readonly name: SideName;
  readonly file: File;
  readonly error: string | null;
  readonly onRemove: () => void;
}

function ChosenFile({ name, file, error, onRemove }: ChosenFileProps) {
  const t = useTranslations("import");
  const format = useFormatter();
  const kilobytes = Math.max(1, Math.round(file.size / 1024));
  return (
    <div className="flex h-56 flex-col items-center justify-center gap-1 rounded-md border border-dashed border-border-strong bg-sunken px-4 text-center">
      <FileText aria-hidden className="size-7 text-accent" />
      <p className="mt-1 max-w-full truncate font-medium">{file.name}</p>
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
        aria-label={t(`remove.${name}`)}
        className="mt-2"
      >
        <X aria-hidden />
        {t("removeFile")}
      </Button>
    </div>
  );
}

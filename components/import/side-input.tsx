"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { classNames } from "@/components/ui/class-names";
import { Field } from "@/components/ui/field";
import { FileButton } from "@/components/ui/file-button";
import { Textarea } from "@/components/ui/textarea";
import { ChosenFile } from "./chosen-file";
import { isOfOtherMode, SIDE_FILES } from "./file-kinds";
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
  /** Files that are no side: one with both texts, a zip, several at once. */
  readonly onOther: (files: File[]) => void;
}

/** One side of an import: type or paste into it, drop a file on it, or choose one. */
export function SideInput({ name, side, expected, error, onChange, onOther }: SideInputProps) {
  const t = useTranslations("import");
  const headingId = useId();
  const take = (files: File[]) => {
    const [file] = files;
    if (!file || files.length > 1 || isOfOtherMode(file.name)) onOther(files);
    else onChange({ ...side, file });
  };
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
          accept={SIDE_FILES}
          onFile={(file) => take([file])}
        >
          {t("chooseFile")}
        </FileButton>
      </div>
      {side.file ? (
        <ChosenFile
          file={side.file}
          error={error}
          removeLabel={t(`remove.${name}`)}
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

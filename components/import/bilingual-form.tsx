"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { FileButton } from "@/components/ui/file-button";
import { bilingualFormatOf } from "@/lib/formats/bilingual-names";
import { mostBilingualBytes, type TableLayout } from "@/lib/schemas/import";
import { useReasonText } from "@/components/problem/use-problem-text";
import { ChosenFile } from "./chosen-file";
import { DropBox } from "./drop-box";
import { BILINGUAL_FILES } from "./file-kinds";
import { fileForm } from "./import-side";
import { TableColumns } from "./table-columns";
import { TitleField } from "./title-field";
import { isTable } from "./table-file";
import { useTablePreview } from "./use-table-preview";

/** One file with both texts. */
export interface BilingualDraft {
  readonly title: string;
  readonly file: File | null;
  /** The columns that the person chose. */
  readonly layout: TableLayout | null;
}

export interface BilingualFormProps {
  readonly projectId: string;
  readonly draft: BilingualDraft;
  readonly onChange: (draft: BilingualDraft) => void;
  readonly onFiles: (files: File[]) => void;
  readonly onSubmit: (form: FormData) => void;
}

/** Chooses a bilingual file, and of a table its columns. */
export function BilingualForm({
  projectId,
  draft,
  onChange,
  onFiles,
  onSubmit,
}: BilingualFormProps) {
  const t = useTranslations("import");
  const { file } = draft;
  if (!file) {
    return (
      <DropBox
        title={t("bilingual.drop")}
        text={t("bilingual.text")}
        error={null}
        onFiles={onFiles}
      >
        <FileButton
          variant="primary"
          fileLabel={t("bilingual.file")}
          accept={BILINGUAL_FILES}
          onFile={(chosen) => onFiles([chosen])}
        >
          {t("chooseFile")}
        </FileButton>
      </DropBox>
    );
  }
  return <ChosenForm {...{ projectId, onChange, onSubmit }} draft={{ ...draft, file }} />;
}

interface ChosenFormProps extends Omit<BilingualFormProps, "onFiles"> {
  readonly draft: BilingualDraft & { readonly file: File };
}

function ChosenForm({ projectId, draft, onChange, onSubmit }: ChosenFormProps) {
  const t = useTranslations("import");
  const tell = useReasonText();
  const { file, title } = draft;
  const table = useTablePreview(projectId, isTable(file.name) ? file : null);
  const layout = draft.layout ?? table.preview?.guess ?? null;
  const most = mostBilingualBytes(bilingualFormatOf(file.name) ?? "");
  const isTooLarge = file.size > most;
  const isReady =
    title.trim() !== "" &&
    !isTooLarge &&
    (!isTable(file.name) || (layout !== null && layout.source !== layout.target));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onSubmit(fileForm({ title, source: file, layout }));
  };
  const limit = { reason: "file-over-limit", details: { limit: most } };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <TitleField
        title={title}
        isMissing={title.trim() === ""}
        onChange={(named) => onChange({ ...draft, title: named })}
      />
      <ChosenFile
        isFlat
        file={file}
        error={isTooLarge ? tell(limit) : table.problem}
        removeLabel={t("bilingual.remove")}
        onRemove={() => onChange({ title: "", file: null, layout: null })}
      />
      {table.preview && (
        <TableColumns
          preview={table.preview}
          layout={layout}
          onChange={(chosen) => onChange({ ...draft, layout: chosen })}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="primary" size="lg" disabled={!isReady}>
          {t("bilingual.submit")}
        </Button>
        <p className="text-sm text-muted">{t("bilingual.back")}</p>
      </div>
    </form>
  );
}

"use client";

import { Braces, Download, FileCheck2, FilePen, FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useToast } from "@/components/ui/toast";
import { type DownloadedFile, downloadExport } from "@/lib/client/download-file";
import type { ExportDocument } from "@/lib/schemas/document";
import { BringBackButton } from "./bring-back-button";
import { useDownload } from "./use-download";

type ExportFormat = ExportDocument["format"];

export interface ExportFormatsProps {
  readonly documentId: string;
  /** The document came as a file that its target goes back into. */
  readonly hasFile: boolean;
  readonly isGateOpen: boolean;
  readonly targetLanguage: string;
  readonly mayExportClean: boolean;
  readonly mayExportDraft: boolean;
  readonly mayEdit: boolean;
}

const ICONS = {
  clean: FileCheck2,
  draft: FilePen,
  json: Braces,
  "bilingual-docx": FileText,
} as const;

/** The files that can be had; what cannot be had says why. */
export function ExportFormats(props: ExportFormatsProps) {
  const t = useTranslations("export");
  const show = useToast();
  const tellNotices = ({ notices }: DownloadedFile) => {
    for (const kind of ["joined", "damagedTags"] as const) {
      const count = notices[kind] ?? 0;
      if (count > 0) show({ tone: "danger", text: t(`notices.${kind}`, { count }) });
    }
  };
  const { mutate, isPending, variables } = useDownload(downloadExport, tellNotices);
  const draftRefusal = props.mayExportDraft ? null : t("notYourRole");
  const cleanRefusal = () => {
    if (!props.mayExportClean) return t("adminsOnly");
    return props.isGateOpen ? null : t("gateClosed");
  };
  const refusals: Readonly<Record<ExportFormat, string | null>> = {
    clean: cleanRefusal(),
    draft: draftRefusal,
    json: draftRefusal,
    "bilingual-docx": props.mayEdit ? null : t("notYourRole"),
  };
  return (
    <div className="flex flex-col gap-4">
      {(["clean", "draft", "bilingual-docx", "json"] as const).map((format) => (
        <FormatCard
          key={format}
          format={format}
          texts={textsOf(format, props.hasFile)}
          refusal={refusals[format]}
          isBusy={isPending && variables.format === format}
          onDownload={() => mutate({ documentId: props.documentId, format })}
        >
          {format === "bilingual-docx" && props.mayEdit && (
            <BringBackButton documentId={props.documentId} language={props.targetLanguage} />
          )}
        </FormatCard>
      ))}
    </div>
  );
}

/** What goes back into its own file is called otherwise. */
function textsOf(format: ExportFormat, hasFile: boolean): FormatCardProps["texts"] {
  const isOwnFile = hasFile && (format === "clean" || format === "draft");
  return isOwnFile ? `files.${format}` : `formats.${format}`;
}

interface FormatCardProps {
  readonly format: ExportFormat;
  /** Where its words stand among the messages. */
  readonly texts: `formats.${ExportFormat}` | "files.clean" | "files.draft";
  readonly refusal: string | null;
  readonly isBusy: boolean;
  readonly onDownload: () => void;
  /** What else can be done with such a file. */
  readonly children?: ReactNode;
}

function FormatCard(props: FormatCardProps): ReactNode {
  const { format, texts, refusal, isBusy, onDownload, children } = props;
  const t = useTranslations("export");
  const id = useId();
  const Icon = ICONS[format];
  return (
    <Card aria-labelledby={id} className="flex gap-4 p-4 sm:p-5">
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1">
        <h2 id={id} className="font-semibold">
          {t(`${texts}.name`)}
        </h2>
        <p className="text-sm text-muted">{t(`${texts}.text`)}</p>
        <Button
          variant={format === "clean" ? "primary" : "secondary"}
          disabled={refusal !== null || isBusy}
          aria-describedby={refusal ? `${id}-refusal` : undefined}
          onClick={onDownload}
          className="mt-2"
        >
          <Download aria-hidden />
          {t(`${texts}.download`)}
        </Button>
        {children}
        {refusal && (
          <p id={`${id}-refusal`} className="mt-1 text-sm">
            {refusal}
          </p>
        )}
      </div>
    </Card>
  );
}

"use client";

import { FileCheck2, FilePen, FileText } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { BringBackButton } from "./bring-back-button";
import { DownloadButton } from "./download-button";
import { FormatCard } from "./format-card";
import { OverrideDialog } from "./override-dialog";
import { TableCard } from "./table-card";
import { useExport } from "./use-export";

export interface ExportFormatsProps {
  readonly documentId: string;
  /** The document came as a file that its target goes back into. */
  readonly hasFile: boolean;
  readonly isGateOpen: boolean;
  readonly mayExportClean: boolean;
  readonly mayExportDraft: boolean;
  readonly mayEdit: boolean;
  readonly targetLanguage: string;
}

/** The files that can be had; what cannot be had says why. */
export function ExportFormats(props: ExportFormatsProps) {
  const { documentId, mayExportClean, isGateOpen } = props;
  const t = useTranslations("export");
  const locale = useLocale();
  const router = useRouter();
  // A clean export has made a receipt, which the page lists.
  const { mutate, busy } = useExport(() => router.refresh());
  const texts = props.hasFile ? "files" : "formats";
  const draftRefusal = props.mayExportDraft ? null : t("notYourRole");
  const closed = isGateOpen ? null : t("gateClosed");
  return (
    <div className="flex flex-col gap-4">
      <FormatCard Icon={FileCheck2} name={t(`${texts}.clean.name`)} text={t(`${texts}.clean.text`)}>
        <DownloadButton
          variant="primary"
          label={t(`${texts}.clean.download`)}
          refusal={mayExportClean ? closed : t("adminsOnly")}
          isBusy={busy === "clean"}
          onDownload={() => mutate({ documentId, format: "clean" })}
        />
        {mayExportClean && !isGateOpen && (
          <OverrideDialog
            isBusy={busy === "clean"}
            onOverride={(overrideReason) => mutate({ documentId, format: "clean", overrideReason })}
          />
        )}
      </FormatCard>
      <FormatCard Icon={FilePen} name={t(`${texts}.draft.name`)} text={t(`${texts}.draft.text`)}>
        <DownloadButton
          label={t(`${texts}.draft.download`)}
          refusal={draftRefusal}
          isBusy={busy === "draft"}
          onDownload={() => mutate({ documentId, format: "draft" })}
        />
      </FormatCard>
      <FormatCard Icon={FileText} name={t("word.name")} text={t("word.text")}>
        <DownloadButton
          label={t("word.download")}
          refusal={props.mayEdit ? null : t("notYourRole")}
          isBusy={busy === "bilingual-docx"}
          onDownload={() =>
            mutate({ documentId, format: "bilingual-docx", locale: locale === "fr" ? "fr" : "en" })
          }
        />
        {props.mayEdit && (
          <BringBackButton documentId={documentId} language={props.targetLanguage} />
        )}
      </FormatCard>
      <TableCard documentId={documentId} refusal={draftRefusal} />
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/toast";
import { type DownloadedFile, downloadExport } from "@/lib/client/download-file";
import type { ExportDocument, ExportFormat } from "@/lib/schemas/export";
import { useDownload } from "./use-download";

/** Fetches an export, says what the file does not have as the texts have it, and which format is on its way. */
export function useExport(onSaved?: () => void) {
  const t = useTranslations("export");
  const show = useToast();
  const tell = (file: DownloadedFile) => {
    for (const kind of ["joined", "damagedTags"] as const) {
      const count = file.notices[kind] ?? 0;
      if (count > 0) show({ tone: "danger", text: t(`notices.${kind}`, { count }) });
    }
    onSaved?.();
  };
  const { mutate, isPending, variables } = useDownload<ExportDocument>(downloadExport, tell);
  const busy: ExportFormat | null = isPending ? variables.format : null;
  return { mutate, busy };
}

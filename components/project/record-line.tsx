"use client";

import { useTranslations } from "next-intl";
import { useCheckRecordText } from "@/components/segment/use-check-record-text";
import type { CheckRecord } from "@/lib/schemas/check";

/** What became of the flags of a check in a project. */
export function RecordLine({ record }: { readonly record: CheckRecord }) {
  const t = useTranslations("project.checks");
  const judged = useCheckRecordText()(record);
  const { open, edited, dismissed } = record;
  const isSilent = open + edited + dismissed === 0;
  return (
    <p className="mt-2 text-sm text-muted tabular-nums">
      {isSilent ? t("nothingFound") : [judged, t("open", { open })].filter(Boolean).join(" · ")}
    </p>
  );
}

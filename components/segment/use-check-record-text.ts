"use client";

import { useTranslations } from "next-intl";
import type { CheckRecord } from "@/lib/schemas/check";

/** Says how often a check was right in a project: of the flags that somebody judged, those that led to an edit. */
export function useCheckRecordText(): (record: CheckRecord | undefined) => string | null {
  const t = useTranslations("segment");
  return (record) => {
    if (!record) return null;
    const { edited, dismissed } = record;
    const judged = edited + dismissed;
    return judged === 0 ? null : t("rightHere", { edited, judged, share: edited / judged });
  };
}

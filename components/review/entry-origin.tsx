"use client";

import { FileText, Files } from "lucide-react";
import { useTranslations } from "next-intl";
import { LocalTime } from "@/components/date/local-time";
import { useWorkbench } from "@/components/segment/workbench";
import type { EntryOrigin as Origin } from "@/lib/schemas/memory";

/** Where an entry of the memory came from: a segment of a document, or an imported file; from whom and when. */
export function EntryOrigin({ origin }: { readonly origin: Origin }) {
  const t = useTranslations("memory");
  const { document } = useWorkbench();
  const { file, place, person, at } = origin;
  const title = file ?? origin.document ?? t("deletedDocument");
  const Icon = file === null ? FileText : Files;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-muted wrap-anywhere">
      <Icon aria-hidden className="size-3.5 shrink-0" />
      <span className="sr-only">{t(file === null ? "fromDocument" : "fromFile")}</span>
      <span>{place?.documentId === document.id ? t("here") : title}</span>
      {place && <span>· {t("segment", { number: place.number })}</span>}
      {person !== null && <span>· {person}</span>}
      {at !== null && (
        <span>
          · <LocalTime at={at} format="date" />
        </span>
      )}
    </p>
  );
}

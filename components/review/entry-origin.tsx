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
  const facts = [
    place?.documentId === document.id ? t("here") : title,
    place && t("segment", { number: place.number }),
    person,
  ].filter((fact) => fact !== null && fact !== "");
  const Icon = file === null ? FileText : Files;
  return (
    <p className="flex items-start gap-1.5 text-xs text-muted">
      <Icon aria-hidden className="mt-0.25 size-3.5 shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        <span className="sr-only">{t(file === null ? "fromDocument" : "fromFile")} </span>
        {facts.join(" · ")}
        {at !== null && (
          <>
            {" · "}
            <LocalTime at={at} format="date" />
          </>
        )}
      </span>
    </p>
  );
}

"use client";

import { CornerUpLeft } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { SegmentRow } from "@/lib/schemas/segment";

/** Who sent a segment back, and why, in one line below its text. */
export function ReturnReason({ row }: { readonly row: SegmentRow }) {
  // Beside a French text stand the words of the interface.
  const locale = useLocale();
  if (row.state !== "returned" || !row.returnReason) return null;
  return (
    <p
      lang={locale}
      className="mt-1.5 flex items-start gap-1.5 text-sm leading-normal text-returned"
    >
      <CornerUpLeft aria-hidden className="mt-0.75 size-3.5 shrink-0" />
      <span className="wrap-anywhere">
        <ReturnedBy row={row} /> {row.returnReason}
      </span>
    </p>
  );
}

/** Introduces the reason: who sent it back, where that is known. */
export function ReturnedBy({ row }: { readonly row: SegmentRow }) {
  const t = useTranslations("segment");
  const { decidedBy } = row;
  return (
    <strong className="font-semibold text-returned">
      {decidedBy ? t("returnedBy", { name: decidedBy.name }) : t("returnedBecause")}
    </strong>
  );
}

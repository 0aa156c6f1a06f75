"use client";

import { StickyNote } from "lucide-react";
import { useTranslations } from "next-intl";
import type { SegmentRow } from "@/lib/schemas/segment";

/** What the bilingual file says of a segment: its notes, and how far it was there. */
export function FileNotes({ row }: { readonly row: SegmentRow }) {
  const t = useTranslations("review.file");
  const states = useTranslations("states");
  const { notes, fileState } = row;
  if (notes.length === 0 && (fileState === null || fileState === "initial")) return null;
  return (
    <div className="flex items-start gap-2.5 rounded-lg border border-border bg-sunken px-3.5 py-2.5 text-sm">
      <StickyNote aria-hidden className="mt-0.5 size-4.5 shrink-0 text-muted" />
      <div className="min-w-0 flex-1">
        {notes.map((note, at) => (
          <p key={at} className="break-words whitespace-pre-line">
            <span className="sr-only">{t("note")} </span>
            {note}
          </p>
        ))}
        {fileState !== null && fileState !== "initial" && (
          <p className="text-muted">{t("state", { state: states(`name.${fileState}`) })}</p>
        )}
      </div>
    </div>
  );
}

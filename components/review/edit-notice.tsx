"use client";

import { CornerUpLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { OthersNotice } from "@/components/segment/others-notice";
import { ReturnedBy } from "@/components/segment/return-reason";
import { Notice } from "@/components/ui/notice";
import { editTimes } from "@/lib/client/outbox-entry";
import { isEditedSinceSubmission } from "@/lib/workflow/is-edited-since-submission";
import { transition } from "@/lib/workflow/transition";
import { useActiveSegment } from "./active-segment";
import { FileNotes } from "./file-notes";

/** What to know before editing: why the editor sent it back, or what state an edit would cost. */
export function EditNotice() {
  const active = useActiveSegment();
  const t = useTranslations("review");
  const states = useTranslations("states");
  if (!active) return null;
  const { row, view } = active;
  const dropsTo = transition(row.state, "edit").to;
  const isDecided = row.state === "submitted" || row.state === "approved";
  const costsAStep = isDecided && !isEditedSinceSubmission(editTimes(row));
  return (
    <>
      <OthersNotice row={row} />
      <FileNotes row={view} />
      {view.returnReason && view.state !== "approved" && (
        <div className="flex items-start gap-2.5 rounded-lg border border-returned/40 bg-returned-soft px-3.5 py-2.5 text-sm">
          <CornerUpLeft aria-hidden className="mt-0.5 size-4.5 shrink-0 text-returned" />
          <p>
            <ReturnedBy row={view} /> {view.returnReason}
          </p>
        </div>
      )}
      {active.canEdit && costsAStep && dropsTo && (
        <Notice tone="warning" className="py-2">
          {t(view.state === row.state ? "willDrop" : "dropped", {
            now: states(`name.${row.state}`),
            next: states(`name.${dropsTo}`),
          })}
        </Notice>
      )}
    </>
  );
}

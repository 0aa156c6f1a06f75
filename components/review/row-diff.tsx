"use client";

import { useTranslations } from "next-intl";
import { baselineOf, isCorrectedReturn } from "@/components/segment/corrected-return";
import { DiffText } from "@/components/segment/diff-text";
import { TEXT_LOOKS } from "@/components/segment/text-looks";
import { useRowDiff } from "@/components/segment/use-row-diff";
import { classNames } from "@/components/ui/class-names";
import { type ActiveSegment, useActiveSegment } from "./active-segment";
import { useDesk } from "./desk";

/** What changed in the active segment since the baseline, below its text. */
export function RowDiff() {
  const active = useActiveSegment();
  return active && <ActiveDiff active={active} />;
}

function ActiveDiff({ active }: { readonly active: ActiveSegment }) {
  const { baseline: chosen } = useDesk();
  const t = useTranslations("review");
  const isCorrected = isCorrectedReturn(active.row);
  const baseline = baselineOf(chosen, active.row);
  const content = useRowDiff(baseline, active);
  if (!content || baseline === "none") return null;
  const label =
    isCorrected && content.kind === "three"
      ? t("baseline.corrected", { name: content.second })
      : t(`baseline.${baseline}`);
  return (
    <section aria-label={label} className="rounded-md bg-sunken px-3 py-2">
      <h2 className="text-xs font-medium text-muted">{label}</h2>
      <div className={classNames(TEXT_LOOKS, "mt-1")}>
        <DiffText content={content} />
      </div>
    </section>
  );
}

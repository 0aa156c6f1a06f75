"use client";

import { useTranslations } from "next-intl";
import { DiffView } from "@/components/segment/diff-view";
import { LayeredDiffView } from "@/components/segment/layered-diff-view";
import { TEXT_LOOKS } from "@/components/segment/text-looks";
import { useWorkbench } from "@/components/segment/workbench";
import { classNames } from "@/components/ui/class-names";
import { type ActiveSegment, useActiveSegment } from "./active-segment";
import type { RowDiffContent } from "./choose-diff";
import { useDesk } from "./desk";
import { useRowDiff } from "./use-row-diff";

/** What changed in the active segment since the baseline, below its text. */
export function RowDiff() {
  const active = useActiveSegment();
  return active && <ActiveDiff active={active} />;
}

function ActiveDiff({ active }: { readonly active: ActiveSegment }) {
  const { baseline: chosen } = useDesk();
  const t = useTranslations("review");
  const isCorrected = isCorrectedReturn(active);
  const baseline = chosen === "none" && isCorrected ? "machine" : chosen;
  const content = useRowDiff(baseline, active);
  if (!content || baseline === "none") return null;
  const label =
    isCorrected && content.kind === "three"
      ? t("baseline.corrected", { name: content.second })
      : t(`baseline.${baseline}`);
  return (
    <section aria-label={label} className="rounded-md bg-sunken px-3 py-2">
      <h3 className="text-xs font-medium text-muted">{label}</h3>
      <div className={classNames(TEXT_LOOKS, "mt-1")}>
        <DiffText content={content} />
      </div>
    </section>
  );
}

/** What came back with an editor's own words in it shows them unasked. */
function isCorrectedReturn({ row }: ActiveSegment): boolean {
  const { state, editedBy, submittedBy, decidedBy } = row;
  if (state !== "returned" || !editedBy) return false;
  return editedBy.id === decidedBy?.id || editedBy.id !== submittedBy?.id;
}

/** The changes themselves. */
export function DiffText({ content }: { readonly content: RowDiffContent }) {
  const { document } = useWorkbench();
  const t = useTranslations("review");
  if (content.kind === "never-approved") {
    return <span className="text-sm text-muted italic">{t("neverApproved")}</span>;
  }
  const language = document.targetLanguage;
  if (content.kind === "two") {
    return <DiffView before={content.before} after={content.after} language={language} />;
  }
  const { kind: _kind, ...versions } = content;
  return <LayeredDiffView {...versions} language={language} />;
}

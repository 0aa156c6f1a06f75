"use client";

import { useTranslations } from "next-intl";
import { DiffView } from "@/components/segment/diff-view";
import { TEXT_LOOKS } from "@/components/segment/text-looks";
import { useHistory } from "@/components/segment/use-history";
import { useWorkbench } from "@/components/segment/workbench";
import { classNames } from "@/components/ui/class-names";
import { useActiveSegment } from "./active-segment";

/** What changed since the baseline that the person chose. */
export function RowDiff() {
  const active = useActiveSegment();
  if (!active || active.baseline === "none") return null;
  const { baseline, view } = active;
  if (baseline === "revision") return <RevisionDiff segmentId={view.id} />;
  return <DiffBox baseline={baseline} before={view.machineTarget} after={view.target} />;
}

function RevisionDiff({ segmentId }: { readonly segmentId: string }) {
  const active = useActiveSegment();
  const { data } = useHistory(segmentId);
  if (!active || !data) return null;
  const { target, machineTarget } = active.view;
  // The newest revision can be the text itself: the last one that differs tells more.
  const last = data.revisions
    .toSorted((a, b) => b.number - a.number)
    .find(({ text }) => text !== target);
  return <DiffBox baseline="revision" before={last?.text ?? machineTarget} after={target} />;
}

interface DiffBoxProps {
  readonly baseline: "machine" | "revision";
  readonly before: string;
  readonly after: string;
}

function DiffBox({ baseline, before, after }: DiffBoxProps) {
  const t = useTranslations("review");
  const { document } = useWorkbench();
  return (
    <section aria-label={t(`baseline.${baseline}`)} className="rounded-md bg-sunken px-3 py-2">
      <h3 className="text-xs font-medium text-muted">{t(`baseline.${baseline}`)}</h3>
      <p className={classNames(TEXT_LOOKS, "mt-1")}>
        <DiffView before={before} after={after} language={document.targetLanguage} />
      </p>
    </section>
  );
}

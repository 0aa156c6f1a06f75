"use client";

import { useTranslations } from "next-intl";
import { assessRisk, type RiskReason } from "@/lib/flagging/risk";
import type { SegmentRow } from "@/lib/schemas/segment";
import { openFlags, type ShownFlag } from "./shown-flag";

export interface RiskLineProps {
  readonly row: Pick<
    SegmentRow,
    "confidence" | "link" | "target" | "machineTarget" | "sourceWords"
  >;
  readonly flags: readonly ShownFlag[];
}

/** How likely the segment needs work, and why, in one line. */
export function RiskLine({ row, flags }: RiskLineProps) {
  const t = useTranslations("segment.risk");
  const counts: Record<string, number> = {};
  for (const { severity } of openFlags(flags)) counts[severity] = (counts[severity] ?? 0) + 1;
  const isUntouched = row.target === row.machineTarget;
  const { score, reasons } = assessRisk({ ...row, flags: counts, isUntouched });
  const why = reasons.map(({ kind, count }: RiskReason) => t(kind, { count }));
  return (
    <p className="text-sm text-muted tabular-nums">
      <strong className="font-semibold text-foreground">{t("score", { score })}</strong>
      {why.length > 0 && ` · ${why.join(" · ")}`}
    </p>
  );
}

"use client";

import { Plus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Progress } from "@/components/ui/progress";
import type { ProjectCheck } from "@/lib/schemas/check";
import type { Recheck } from "@/lib/schemas/custom-check";
import { CustomCheckDialog } from "./custom-check-dialog";
import { CustomCheckItem } from "./custom-check-item";
import { RecheckFailed } from "./recheck-failed";
import { useRecheck } from "./use-recheck";

export interface CustomChecksPanelProps {
  readonly projectId: string;
  readonly languages: { readonly source: string; readonly target: string };
  /** Those that the project made. */
  readonly checks: readonly ProjectCheck[];
  readonly recheck: Recheck;
  readonly mayManage: boolean;
}

/** The checks that a project made of patterns, and how far its segments are looked at after a change. */
export function CustomChecksPanel(props: CustomChecksPanelProps) {
  const { projectId, languages, checks, recheck, mayManage } = props;
  const t = useTranslations("custom-checks");
  const headingRef = useRef<HTMLHeadingElement>(null);
  const { progress, hasFailed } = useRecheck(projectId, recheck);
  return (
    <Card aria-labelledby="custom-checks">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-5">
        <div className="min-w-0 flex-1 basis-64">
          <h2 id="custom-checks" ref={headingRef} tabIndex={-1} className="font-semibold">
            {t("title")}
          </h2>
          <p className="text-sm text-muted">{t("text")}</p>
        </div>
        {mayManage && (
          <CustomCheckDialog
            projectId={projectId}
            languages={languages}
            trigger={
              <Button variant="primary" size="sm">
                <Plus aria-hidden />
                {t("make")}
              </Button>
            }
          />
        )}
      </div>
      {progress !== null && <RecheckLine progress={progress} />}
      {progress === null && hasFailed && (
        <RecheckFailed projectId={projectId} mayManage={mayManage} />
      )}
      {checks.length === 0 && <EmptyState title={t("none")} text={t("noneText")} />}
      <ul className="divide-y divide-border border-t border-border empty:hidden">
        {checks.map((check) => (
          <CustomCheckItem
            key={check.id}
            projectId={projectId}
            languages={languages}
            check={check}
            mayManage={mayManage}
            onDeleted={() => headingRef.current?.focus()}
          />
        ))}
      </ul>
    </Card>
  );
}

function RecheckLine({ progress }: { readonly progress: number }) {
  const t = useTranslations("custom-checks");
  const format = useFormatter();
  return (
    <div className="flex flex-col gap-1.5 px-4 pb-4 sm:px-5">
      <output className="flex justify-between gap-4 text-sm text-muted">
        <span>{t("rechecking")}…</span>
        <span className="tabular-nums">{format.number(progress, { style: "percent" })}</span>
      </output>
      <Progress value={progress} label={t("rechecking")} />
    </div>
  );
}

"use client";

import { Check, LoaderCircle } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { classNames } from "@/components/ui/class-names";
import { Progress } from "@/components/ui/progress";
import { JOB_PHASES, type JobRow } from "@/lib/schemas/import";

export interface ImportProgressProps {
  readonly title: string;
  /** Null while the texts are still on their way to the server. */
  readonly job: JobRow | null;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

export function ImportProgress({ title, job, isCancelling, onCancel }: ImportProgressProps) {
  const t = useTranslations("import");
  const format = useFormatter();
  const phase = job ? t(`phases.${job.phase}`) : t("phases.upload");
  return (
    <Card className="flex flex-col gap-5 p-5 sm:p-8">
      <div>
        <h2 className="text-lg font-semibold">{title}</h2>
        <output className="mt-0.5 flex justify-between gap-4 text-muted">
          <span>{phase}…</span>
          <span className="tabular-nums">
            {job && format.number(job.progress, { style: "percent" })}
          </span>
        </output>
      </div>
      <Progress value={job ? job.progress : null} label={phase} />
      <Phases job={job} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-muted">{t("leave")}</p>
        <Button disabled={!job || isCancelling} onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </Card>
  );
}

function Phases({ job }: { readonly job: JobRow | null }) {
  const t = useTranslations("import");
  const reached = job ? JOB_PHASES.indexOf(job.phase) : -1;
  return (
    <ol aria-hidden className="grid gap-1.5 text-sm">
      {JOB_PHASES.slice(1).map((phase, index) => {
        const isDone = index + 1 < reached;
        const isNow = index + 1 === reached;
        return (
          <li
            key={phase}
            className={classNames("flex items-center gap-2", !isDone && !isNow && "text-muted")}
          >
            <span className="flex size-4 items-center justify-center">
              {isDone && <Check className="size-4 text-success" />}
              {isNow && <LoaderCircle className="size-4 animate-spin text-accent" />}
              {!isDone && !isNow && <span className="size-1.5 rounded-full bg-border-strong" />}
            </span>
            {t(`phases.${phase}`)}
          </li>
        );
      })}
    </ol>
  );
}

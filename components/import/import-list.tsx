"use client";

import { useMutation, useQueries, useQueryClient } from "@tanstack/react-query";
import { CircleAlert, CircleCheck } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useReasonText } from "@/components/problem/use-problem-text";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import { cancelJob, readJob } from "@/lib/client/import-calls";
import type { JobRow } from "@/lib/schemas/import";
import { isUnderWay, POLL_MS } from "./job-poll";
import type { QueuedImport } from "./use-several-imports";

export interface ImportListProps {
  readonly projectId: string;
  readonly queued: readonly QueuedImport[];
  readonly onAnother: () => void;
}

/** How far each of several imports is, each with its way to be cancelled or reviewed. */
export function ImportList({ projectId, queued, onAnother }: ImportListProps) {
  const t = useTranslations("import");
  const queryClient = useQueryClient();
  const jobs = useQueries({
    queries: queued.map(({ job }) => ({
      queryKey: ["job", job?.id ?? "none"],
      queryFn: ({ signal }: { signal: AbortSignal }) => readJob(job?.id ?? "", signal),
      enabled: job !== null,
      initialData: job ?? undefined,
      refetchInterval: ({ state }: { state: { data?: JobRow | undefined } }) =>
        isUnderWay(state.data) ? POLL_MS : false,
    })),
  }).map(({ data }) => data ?? null);
  const cancel = useMutation({
    mutationFn: async (rows: readonly JobRow[]) => {
      for (const { id } of rows) queryClient.setQueryData(["job", id], await cancelJob(id));
    },
  });
  const open = jobs.filter((job) => job !== null).filter(isUnderWay);
  const done = jobs.filter((job) => job?.state === "done").length;
  return (
    <Card className="flex flex-col gap-4 p-5 sm:p-8">
      <output className="text-lg font-semibold">
        {t("several.done", { done, count: queued.length })}
      </output>
      <Progress
        value={(queued.length - open.length) / queued.length}
        label={t("several.progress")}
      />
      <ul className="flex flex-col divide-y divide-border">
        {queued.map(({ title, problem }, at) => (
          <ImportLine
            key={at}
            projectId={projectId}
            title={title}
            job={jobs[at] ?? null}
            problem={problem}
            onCancel={(job) => cancel.mutate([job])}
          />
        ))}
      </ul>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-muted">{open.length > 0 && t("leave")}</p>
        {open.length > 0 ? (
          <Button disabled={cancel.isPending} onClick={() => cancel.mutate(open)}>
            {t("several.cancelAll")}
          </Button>
        ) : (
          <Button onClick={onAnother}>{t("another")}</Button>
        )}
      </div>
    </Card>
  );
}

interface ImportLineProps {
  readonly projectId: string;
  readonly title: string;
  readonly job: JobRow | null;
  readonly problem: string | null;
  readonly onCancel: (job: JobRow) => void;
}

function ImportLine({ projectId, title, job, problem, onCancel }: ImportLineProps) {
  const t = useTranslations("import");
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
      <div className="min-w-0 flex-1 basis-60">
        <p className="truncate font-medium">{title}</p>
        <LineState job={job} problem={problem} />
      </div>
      {job && isUnderWay(job) && (
        <>
          <Progress value={job.progress} label={title} className="w-28" />
          <Button
            size="sm"
            variant="ghost"
            aria-label={t("several.cancelOf", { title })}
            onClick={() => onCancel(job)}
          >
            {t("several.cancel")}
          </Button>
        </>
      )}
      {job?.result && (
        <Button asChild size="sm">
          <Link href={`/projects/${projectId}/documents/${job.result.documentId}/review`}>
            {t("several.review")}
          </Link>
        </Button>
      )}
    </li>
  );
}

const LINE =
  "flex items-start gap-1.5 text-sm text-muted [&>svg]:mt-0.5 [&>svg]:size-4 [&>svg]:shrink-0";

function LineState({ job, problem }: Pick<ImportLineProps, "job" | "problem">) {
  const t = useTranslations("import");
  const format = useFormatter();
  const tell = useReasonText();
  const refusal = problem ?? (job?.problem ? tell(job.problem) : null);
  if (refusal !== null || !job) {
    return (
      <p className={LINE}>
        <CircleAlert aria-hidden className="text-danger" />
        {refusal}
      </p>
    );
  }
  if (job.result) {
    const { segments: count } = job.result;
    return (
      <p className={LINE}>
        <CircleCheck aria-hidden className="text-success" />
        {format.number(count)} {t("counts.segments", { count })}
      </p>
    );
  }
  const words = job.state === "cancelled" ? t("several.cancelled") : t(`phases.${job.phase}`);
  return <p className={LINE}>{words}</p>;
}

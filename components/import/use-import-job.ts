"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useProblemText, useReasonText } from "@/components/problem/use-problem-text";
import { cancelJob, readJob, startImport } from "@/lib/client/import-calls";
import type { JobRow } from "@/lib/schemas/import";
import { isUnderWay, POLL_MS } from "./job-poll";

/** What the screen shows. */
export type ImportStage =
  | {
      readonly kind: "form";
      readonly refusal: string | null;
      /** Only the aligner's doubt stands against it: the person may know better. */
      readonly canInsist: boolean;
      readonly wasCancelled: boolean;
    }
  /** `job` is null while the texts are still on their way. */
  | { readonly kind: "progress"; readonly job: JobRow | null }
  | {
      readonly kind: "done";
      readonly job: JobRow;
      readonly result: NonNullable<JobRow["result"]>;
    };

export interface ImportJob {
  readonly stage: ImportStage;
  readonly start: (form: FormData) => void;
  readonly cancel: () => void;
  readonly isCancelling: boolean;
  readonly forget: () => void;
}

const UNKNOWN = { reason: "unexpected", details: {} };

/** The job as the server tells it, asked again until it has ended. */
function useJob(running: JobRow | null) {
  const queryClient = useQueryClient();
  const [jobId, setJobId] = useState(running?.id ?? null);
  const { data } = useQuery({
    queryKey: ["job", jobId],
    queryFn: ({ signal }) => readJob(jobId ?? "", signal),
    enabled: jobId !== null,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? POLL_MS : false),
    ...(running && running.id === jobId && { initialData: running }),
  });
  const keep = (row: JobRow) => {
    queryClient.setQueryData(["job", row.id], row);
    setJobId(row.id);
  };
  return { job: jobId === null ? null : (data ?? null), keep, forget: () => setJobId(null) };
}

/** One import from the form to its end: start, watch, cancel, forget. */
export function useImportJob(projectId: string, running: JobRow | null): ImportJob {
  const { job, keep, forget } = useJob(running);
  const tell = useProblemText();
  const tellReason = useReasonText();
  const start = useMutation({
    mutationFn: (form: FormData) => startImport(projectId, form),
    onSuccess: keep,
  });
  const cancel = useMutation({ mutationFn: cancelJob, onSuccess: keep });
  const failed = job?.state === "failed" ? (job.problem ?? UNKNOWN) : null;
  const stageNow = (): ImportStage => {
    if (start.isPending || isUnderWay(job)) return { kind: "progress", job };
    if (job?.result) return { kind: "done", job, result: job.result };
    const wasCancelled = job?.state === "cancelled";
    if (start.error) {
      return { kind: "form", refusal: tell(start.error), canInsist: false, wasCancelled };
    }
    const canInsist = failed?.reason === "unrelated-texts";
    return { kind: "form", refusal: failed && tellReason(failed), canInsist, wasCancelled };
  };
  return {
    stage: stageNow(),
    start: (form) => {
      forget();
      start.mutate(form);
    },
    cancel: () => job && cancel.mutate(job.id),
    isCancelling: cancel.isPending,
    forget,
  };
}

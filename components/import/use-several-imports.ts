"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "next-intl";
import { useProblemText } from "@/components/problem/use-problem-text";
import { ApiProblem } from "@/lib/client/call-api";
import { importPairs, startImport } from "@/lib/client/import-calls";
import type { JobRow } from "@/lib/schemas/import";
import { fileForm } from "./import-side";
import type { Archive } from "./use-archive";

/** A pair of files that is to be imported, by their names. */
export interface QueuedPair {
  readonly title: string;
  readonly source: string;
  readonly target?: string;
}

/** A pair that was sent: its job, or why there is none. */
export interface QueuedImport {
  readonly title: string;
  readonly job: JobRow | null;
  readonly problem: string | null;
}

/** Sends pairs of files: those of a zip in one go, others one by one, so that one that is refused keeps no other back. */
export function useSeveralImports(projectId: string, archive: Archive) {
  const tell = useProblemText();
  const t = useTranslations("import.several");
  /** Of a zip, the refusal names the document that is to be taken out. */
  const tellOfZip = (problem: unknown) => {
    const title = problem instanceof ApiProblem ? problem.details["pair"] : undefined;
    const sentence = tell(problem);
    return typeof title === "string" ? t("refused", { title, sentence }) : sentence;
  };
  const [queued, setQueued] = useState<readonly QueuedImport[]>([]);
  const sendOne = async ({ title, source, target }: QueuedPair): Promise<QueuedImport> => {
    try {
      const file = archive.fileOf(source);
      if (!file) throw new Error(`No file ${source}.`);
      const other = target === undefined ? undefined : archive.fileOf(target);
      const job = await startImport(projectId, fileForm({ title, source: file, target: other }));
      return { title, job, problem: null };
    } catch (error) {
      return { title, job: null, problem: tell(error) };
    }
  };
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (pairs: readonly QueuedPair[]): Promise<readonly QueuedImport[]> => {
      if (archive.zip) {
        const jobs = await importPairs(projectId, archive.zip, pairs);
        return jobs.map((job) => ({ title: job.title, job, problem: null }));
      }
      const sent: QueuedImport[] = [];
      for (const pair of pairs) sent.push(await sendOne(pair));
      return sent;
    },
    onSuccess: setQueued,
  });
  return {
    queued,
    start: mutate,
    isSending: isPending,
    problem: error ? tellOfZip(error) : null,
    forget: () => {
      setQueued([]);
      reset();
    },
  };
}

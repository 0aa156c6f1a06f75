"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import { type OutlineFilter, readOutline } from "@/lib/client/document-calls";
import { queryKeys } from "@/lib/client/query-keys";
import { drawSample, readSample } from "@/lib/client/sample-calls";
import type { DrawSample, SampleRow } from "@/lib/schemas/sample";

/** The sample that the queue is narrowed to. */
export interface QueueSample {
  /** Undefined while it loads, and where there is none. */
  readonly row: SampleRow | undefined;
  /** Whether a request is on its way. */
  readonly isBusy: boolean;
  readonly draw: (asked: Pick<DrawSample, "method" | "size" | "unit">) => Promise<void>;
  readonly drop: () => void;
  /** Hands what waits besides the sample, of those that it was drawn from, to be decided on. */
  readonly takeRest: () => Promise<void>;
}

export interface SampleParts {
  readonly filter: OutlineFilter;
  readonly onFilter: (filter: OutlineFilter) => void;
  readonly onRest: (ids: readonly string[]) => void;
}

/** Draws a sample of what the filter leaves, and finds its rest; both stand in the address by the sample's id. */
export function useSample({ filter, onFilter, onRest }: SampleParts): QueueSample {
  const documentId = useWorkbench().document.id;
  const client = useQueryClient();
  const toast = useToast();
  const tell = useProblemText();
  const t = useTranslations("approval");
  const [isBusy, setBusy] = useState(false);
  const sampleId = filter.sample ?? "";
  const { data } = useQuery({
    queryKey: queryKeys.sample(documentId, sampleId),
    queryFn: ({ signal }) => readSample(documentId, sampleId, signal),
    enabled: sampleId !== "",
    staleTime: Number.POSITIVE_INFINITY,
  });
  const attempt = async (run: () => Promise<void>) => {
    setBusy(true);
    try {
      await run();
    } catch (problem) {
      toast({ tone: "danger", text: tell(problem) });
    } finally {
      setBusy(false);
    }
  };
  return {
    row: data,
    isBusy,
    draw: (asked) =>
      attempt(async () => {
        const row = await drawSample(documentId, filter, asked);
        client.setQueryData(queryKeys.sample(documentId, row.id), row);
        onFilter({ ...filter, sample: row.id });
      }),
    drop: () => onFilter({ ...filter, sample: "" }),
    takeRest: () =>
      attempt(async () => {
        const rest: OutlineFilter = { ...filter, order: "", part: "rest" };
        const { items } = await readOutline(documentId, rest, new AbortController().signal);
        if (items.length > 0) onRest(items.map(({ id }) => id));
        else toast({ tone: "info", text: t("sample.noRest") });
      }),
  };
}

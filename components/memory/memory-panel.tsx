"use client";

import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useDownload } from "@/components/export/use-download";
import { useProblemText } from "@/components/problem/use-problem-text";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { downloadMemory, readMemory } from "@/lib/client/memory-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { MemorySummary } from "@/lib/schemas/memory";
import { ImportFileButton } from "./import-file-button";
import { MemoryFileItem } from "./memory-file-item";

export interface MemoryPanelProps {
  readonly projectId: string;
  readonly mayManage: boolean;
}

/** How often it is asked how far imports are, in milliseconds. */
const ASK_EVERY = 700;

const isUnderWay = (summary: MemorySummary | undefined) =>
  summary?.files.some(({ state }) => state === "waiting") ?? false;

/** The translation memory of a project: what it consists of, and its way in and out. */
export function MemoryPanel({ projectId, mayManage }: MemoryPanelProps) {
  const t = useTranslations("memory");
  const tell = useProblemText();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const { data, error } = useQuery({
    queryKey: queryKeys.memorySummary(projectId),
    queryFn: ({ signal }) => readMemory(projectId, signal),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? ASK_EVERY : false),
  });
  return (
    <Card aria-labelledby="memory">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3 px-4 py-4 sm:px-5">
        <div className="min-w-0 flex-1 basis-80">
          <h2 id="memory" ref={headingRef} tabIndex={-1} className="font-semibold">
            {t("title")}
          </h2>
          <p className="text-sm text-muted">{t("text")}</p>
        </div>
        {mayManage && <Ways projectId={projectId} />}
      </div>
      {error && (
        <Notice tone="danger" className="m-4">
          {tell(error)}
        </Notice>
      )}
      {!data && !error && <Skeleton className="m-4 h-24" />}
      {data && (
        <ul aria-label={t("title")} className="divide-y divide-border border-t border-border">
          <li className="px-4 py-3 sm:px-5">
            <p className="font-medium">{t("approved")}</p>
            <p className="text-sm text-muted tabular-nums">
              {t("entries", { count: data.approved })}
            </p>
          </li>
          {data.files.map((file) => (
            <MemoryFileItem
              key={file.id}
              {...{ projectId, file, mayManage }}
              onRemoved={() => headingRef.current?.focus()}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Ways({ projectId }: { readonly projectId: string }) {
  const t = useTranslations("memory");
  const { mutate, isPending } = useDownload(downloadMemory);
  return (
    <div className="flex flex-wrap gap-2">
      <Button disabled={isPending} onClick={() => mutate(projectId)}>
        <Download aria-hidden />
        {t("export")}
      </Button>
      <ImportFileButton projectId={projectId} />
    </div>
  );
}

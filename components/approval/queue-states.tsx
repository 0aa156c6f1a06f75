"use client";

import type { UseQueryResult } from "@tanstack/react-query";
import { CheckCheck } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { OutlineFilter } from "@/lib/client/document-calls";
import type { Outline } from "@/lib/schemas/segment";
import { countFilters } from "./queue-address";

export interface QueueStatesProps {
  readonly query: UseQueryResult<Outline>;
  readonly filter: OutlineFilter;
}

/** What stands in the queue's place: it is loading, it failed, or nothing waits. */
export function QueueStates({ query, filter }: QueueStatesProps) {
  const t = useTranslations("approval");
  const tell = useProblemText();
  const { projectId, id } = useWorkbench().document;
  if (query.isError) {
    return (
      <Notice tone="danger" role="alert" className="m-6">
        {tell(query.error)}
      </Notice>
    );
  }
  if (query.isPending) return <Skeleton className="m-4 h-40" />;
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-3 p-6 text-center">
      <CheckCheck aria-hidden className="size-8 text-approved" />
      <p className="font-medium">{t(`empty.${whyEmpty(filter)}`)}</p>
      <p className="max-w-prose text-sm text-muted">{t("empty.text")}</p>
      <Button asChild>
        <Link href={`/projects/${projectId}/documents/${id}/review`}>{t("toDesk")}</Link>
      </Button>
    </div>
  );
}

function whyEmpty(filter: OutlineFilter) {
  if (filter.sample) return "sample";
  return countFilters(filter) > 0 ? "filtered" : "title";
}

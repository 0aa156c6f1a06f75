"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { listChanges } from "@/lib/client/decision-calls";
import type { OutlineFilter } from "@/lib/client/document-calls";
import { queryKeys } from "@/lib/client/query-keys";
import { ChangeGroupLine } from "./change-group-line";
import { listenForArrows } from "./listen-for-arrows";
import { countFilters } from "./queue-address";
import type { Steps } from "./use-steps";

export interface ChangeGroupsProps {
  /** What is to be done with some of a group. */
  readonly steps: Steps;
  /** Which submissions are looked at. */
  readonly filter: OutlineFilter;
}

/** Submissions in which the same was changed, as one line each. */
export function ChangeGroups({ steps, filter }: ChangeGroupsProps) {
  const t = useTranslations("approval");
  const tell = useProblemText();
  const documentId = useWorkbench().document.id;
  const [openKey, setOpenKey] = useState<string | null>(null);
  const { data, error } = useQuery({
    queryKey: queryKeys.filteredChanges(documentId, filter),
    queryFn: ({ signal }) => listChanges(documentId, filter, signal),
  });
  if (error)
    return (
      <Notice tone="danger" className="m-6">
        {tell(error)}
      </Notice>
    );
  if (!data) return <Skeleton className="m-4 h-40" />;
  const { groups, total } = data;
  const none = countFilters(filter) > 0 ? "changes.noneLeft" : "changes.none";
  return (
    <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
      <p className="px-3 py-3 text-sm text-muted sm:px-4">
        {t(groups.length === 0 ? none : "changes.explain")}
      </p>
      <ul aria-label={t("changes.title")} ref={listenForArrows} className="border-t border-border">
        {groups.map((group) => (
          <ChangeGroupLine
            key={group.key}
            group={group}
            isOpen={group.key === openKey}
            onOpen={(isOpen) => setOpenKey(isOpen ? group.key : null)}
            steps={steps}
            filter={filter}
          />
        ))}
      </ul>
      {total > groups.length && (
        <p className="px-3 py-3 text-sm text-muted sm:px-4">
          {t("changes.more", { count: total - groups.length })}
        </p>
      )}
    </div>
  );
}

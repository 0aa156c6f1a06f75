"use client";

import { useQuery } from "@tanstack/react-query";
import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { queryKeys } from "@/lib/client/query-keys";
import { listTermConflicts } from "@/lib/client/term-calls";
import { MergeTermsDialog } from "./merge-terms-dialog";
import type { TermLanguages } from "./term-form";
import { TermForms } from "./term-forms";

export interface ConflictsCardProps {
  readonly projectId: string;
  readonly languages: TermLanguages;
  readonly mayManage: boolean;
  readonly onMerged: () => void;
}

/** Source terms that have several entries, with the way to make one of them. */
export function ConflictsCard({ projectId, languages, mayManage, onMerged }: ConflictsCardProps) {
  const t = useTranslations("terms");
  const { data } = useQuery({
    queryKey: queryKeys.termConflicts(projectId),
    queryFn: ({ signal }) => listTermConflicts(projectId, signal),
  });
  const conflicts = data?.conflicts ?? [];
  if (conflicts.length === 0) return null;
  return (
    <Card aria-labelledby="term-conflicts">
      <div className="px-4 pt-4 sm:px-5">
        <h2 id="term-conflicts" className="flex items-center gap-2 font-semibold">
          <TriangleAlert aria-hidden className="size-4.5 text-warning" />
          {t("conflicts")}
        </h2>
        <p className="text-sm text-muted">{t("conflictsText")}</p>
      </div>
      <ul aria-label={t("conflicts")} className="divide-y divide-border">
        {conflicts.map((terms) => (
          <li
            key={terms[0]?.id}
            className="flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-3 sm:px-5"
          >
            <div className="min-w-0 flex-1 basis-64 wrap-anywhere">
              <p className="font-medium">
                <span lang={languages.source}>{terms[0]?.source}</span>{" "}
                <span className="text-sm font-normal text-muted">
                  {t("conflict", { count: terms.length })}
                </span>
              </p>
              {terms.map((term) => (
                <TermForms key={term.id} term={term} language={languages.target} />
              ))}
            </div>
            {mayManage && (
              <MergeTermsDialog
                projectId={projectId}
                languages={languages}
                terms={terms}
                onMerged={onMerged}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

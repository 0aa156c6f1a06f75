"use client";

import { useTranslations } from "next-intl";
import { useProblemText } from "@/components/problem/use-problem-text";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { ActiveSegment } from "./active-segment";
import { ConcordanceSearch } from "./concordance-search";
import { MatchCard } from "./match-card";

/** What the project's memory has for the segment, and the search in all of it. */
export function SuggestionsTab({ active }: { readonly active: ActiveSegment }) {
  const t = useTranslations("memory");
  const { list } = active.matches;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-4">
        <MatchesState active={active} />
        <ol aria-label={t("matches")} className="flex flex-col gap-5 empty:hidden">
          {list.map((match, at) => (
            <MatchCard key={match.id} match={match} number={at + 1} active={active} />
          ))}
        </ol>
      </div>
      <ConcordanceSearch active={active} />
    </div>
  );
}

/** Why there is nothing, or nothing newer, to see. */
function MatchesState({ active }: { readonly active: ActiveSegment }) {
  const t = useTranslations("memory");
  const tell = useProblemText();
  const { list, isLoading, error, isOffline } = active.matches;
  if (isOffline) return <Notice tone="warning">{t("offline")}</Notice>;
  if (error) return <Notice tone="danger">{tell(error)}</Notice>;
  if (isLoading) return <Skeleton className="h-24" />;
  if (list.length > 0) return null;
  return <p className="text-sm text-muted">{t("noMatches")}</p>;
}

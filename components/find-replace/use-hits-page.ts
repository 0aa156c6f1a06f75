"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import { queryKeys } from "@/lib/client/query-keys";
import { type AskedSearch, showHits } from "@/lib/client/replacement-calls";
import { HITS_PAGE, type SegmentWithHits, type ShownHit } from "@/lib/schemas/replacements";

const NONE: readonly ShownHit[] = [];

/** The segments that were found, and whether they are still those of another search. */
interface ListedSegments {
  readonly segments: readonly SegmentWithHits[];
  readonly isLoading: boolean;
}

/** The hits some segments at a time, with what stands around them. */
export function useHitsPage(search: AskedSearch, { segments, isLoading }: ListedSegments) {
  const { document } = useWorkbench();
  const [wanted, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(segments.length / HITS_PAGE));
  const page = Math.min(wanted, pages - 1);
  const shown = segments.slice(page * HITS_PAGE, (page + 1) * HITS_PAGE);
  const { filter: _filter, ...rest } = search;
  const asked = { ...rest, ids: shown.map(({ id }) => id) };
  const { data, isPlaceholderData, error } = useQuery({
    queryKey: queryKeys.shownHits(document.id, asked),
    queryFn: ({ signal }) => showHits(document.id, asked, signal),
    enabled: shown.length > 0 && !isLoading,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return {
    page,
    pages,
    goTo: setPage,
    hits: shown.length > 0 ? (data ?? NONE) : NONE,
    isLoading: isLoading || isPlaceholderData,
    error,
  };
}

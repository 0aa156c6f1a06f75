"use client";

import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { type OutlineFilter, readOutline } from "@/lib/client/document-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { Outline } from "@/lib/schemas/segment";
import { useWorkbench } from "./workbench";

/**
 * The segments that a filter leaves. Asked for when the filter changes, not when a segment does:
 * writes patch the cached outline, so that the list keeps still.
 */
export function useOutline(filter: OutlineFilter): UseQueryResult<Outline> {
  const documentId = useWorkbench().document.id;
  return useQuery({
    queryKey: queryKeys.outline(documentId, filter),
    queryFn: ({ signal }) => readOutline(documentId, filter, signal),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    structuralSharing: false,
    staleTime: 0,
  });
}

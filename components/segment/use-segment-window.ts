"use client";

import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { fetchSegmentWindow } from "@/lib/client/cached-segments";
import { queryKeys } from "@/lib/client/query-keys";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useWorkbench } from "./workbench";

/** How a window of stored rows is asked for. */
export function useWindowQuery(window: number) {
  const client = useQueryClient();
  const documentId = useWorkbench().document.id;
  return queryOptions({
    queryKey: queryKeys.segmentWindow(documentId, window),
    queryFn: ({ signal }) => fetchSegmentWindow(client, { documentId, window }, signal),
    staleTime: 30_000,
  });
}

/** The stored rows of a window; undefined until they are loaded, and where `isWanted` is false. */
export function useSegmentWindow(
  window: number,
  isWanted: boolean,
): readonly SegmentRow[] | undefined {
  return useQuery({ ...useWindowQuery(window), enabled: isWanted }).data;
}

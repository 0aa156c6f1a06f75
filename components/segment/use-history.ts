"use client";

import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { queryKeys } from "@/lib/client/query-keys";
import { readHistory } from "@/lib/client/segment-calls";
import type { SegmentHistory } from "@/lib/schemas/segment";

/** The revisions and events of a segment. */
export function useHistory(segmentId: string): UseQueryResult<SegmentHistory> {
  return useQuery({
    queryKey: queryKeys.history(segmentId),
    queryFn: ({ signal }) => readHistory(segmentId, signal),
  });
}

"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { fetchSegmentWindow, windowOf } from "@/lib/client/cached-segments";
import { queryKeys } from "@/lib/client/query-keys";
import type { SegmentRow } from "@/lib/schemas/segment";
import { useWorkbench } from "./workbench";

/** The stored row at a position; undefined until its window is loaded. */
export function useSegmentRow(position: number): SegmentRow | undefined {
  const client = useQueryClient();
  const documentId = useWorkbench().document.id;
  const window = windowOf(position);
  const { data } = useQuery({
    queryKey: queryKeys.segmentWindow(documentId, window),
    queryFn: ({ signal }) => fetchSegmentWindow(client, { documentId, window }, signal),
    select: (rows) => rows.find((row) => row.position === position),
    staleTime: 30_000,
  });
  return data;
}

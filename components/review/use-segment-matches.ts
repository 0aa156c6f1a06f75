"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useWorkbench } from "@/components/segment/workbench";
import { listMatches } from "@/lib/client/memory-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { MemoryMatch } from "@/lib/schemas/memory";
import type { SegmentRow } from "@/lib/schemas/segment";

/** What the memory has for a segment, as far as it is known. */
export interface SegmentMatches {
  /** The likest first. */
  readonly list: readonly MemoryMatch[];
  /** How many other segments of the document have the same source. */
  readonly repetitions: number;
  readonly isLoading: boolean;
  /** Why nothing newer is known. */
  readonly error: Error | null;
  /** Whether it is asked as soon as the device is online again. */
  readonly isOffline: boolean;
}

const NO_MATCHES: readonly MemoryMatch[] = [];

/** What the project's memory has that is like the source of a row: asked each time that one comes to it. */
export function useSegmentMatches(row: SegmentRow | undefined): SegmentMatches {
  const { projectId } = useWorkbench().document;
  const { id = "", source = "" } = row ?? {};
  const { data, error, isLoading, fetchStatus } = useQuery({
    queryKey: queryKeys.matches(projectId, id, source),
    queryFn: ({ signal }) => listMatches(id, signal),
    enabled: source !== "",
    staleTime: 0,
  });
  const isOffline = fetchStatus === "paused";
  return useMemo(
    () => ({
      list: data?.matches ?? NO_MATCHES,
      repetitions: data?.repetitions ?? 0,
      isLoading,
      error,
      isOffline,
    }),
    [data, isLoading, error, isOffline],
  );
}

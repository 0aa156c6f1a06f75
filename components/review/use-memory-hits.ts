"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSettled } from "@/components/ui/use-settled";
import { searchMemory } from "@/lib/client/memory-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { MemoryHits } from "@/lib/schemas/memory";

/** What a search in the memory has found. */
export interface FoundInMemory {
  /** What was searched for. */
  readonly text: string;
  /** Undefined until something is searched for and found out. */
  readonly hits: MemoryHits | undefined;
  readonly error: Error | null;
  readonly isOffline: boolean;
}

/** Fewer letters begin half of all words. */
const SHORTEST = 2;

/** Searches a project's memory for what is typed. */
export function useMemoryHits(projectId: string, typed: string): FoundInMemory {
  const text = useSettled(typed.trim());
  const isAsked = text.length >= SHORTEST;
  const { data, error, fetchStatus } = useQuery({
    queryKey: queryKeys.memoryHits(projectId, text),
    queryFn: ({ signal }) => searchMemory({ projectId, text }, signal),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  return {
    text,
    hits: isAsked ? data : undefined,
    error: isAsked ? error : null,
    isOffline: isAsked && fetchStatus === "paused",
  };
}

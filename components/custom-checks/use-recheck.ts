"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { readRecheck } from "@/lib/client/custom-check-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { Recheck } from "@/lib/schemas/custom-check";

/** Often enough to look alive. */
const POLL_MS = 700;

/** How far the project's segments are looked at again; when that ends, the page is read again. */
export function useRecheck(projectId: string, initial: Recheck): Recheck {
  const router = useRouter();
  const { data } = useQuery({
    queryKey: [...queryKeys.recheck(projectId), initial],
    queryFn: ({ signal }) => readRecheck(projectId, signal),
    initialData: initial,
    enabled: initial.progress !== null,
    refetchInterval: ({ state }) => (state.data?.progress === null ? false : POLL_MS),
  });
  const recheck = initial.progress === null ? initial : data;
  const { progress } = recheck;
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && progress === null) router.refresh();
    wasRunning.current = progress !== null;
  }, [progress, router]);
  return recheck;
}

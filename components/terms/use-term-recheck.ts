"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import { queryKeys } from "@/lib/client/query-keys";
import { readTermRecheck } from "@/lib/client/term-calls";

/** How often it is asked whether the segments are done, in milliseconds. */
const ASK_EVERY = 700;

/** Whether segments are being checked again since terms changed; `onDone` runs when they are through. */
export function useTermRecheck(projectId: string, onDone: () => void): boolean {
  const { data } = useQuery({
    queryKey: queryKeys.termRecheck(projectId),
    queryFn: ({ signal }) => readTermRecheck(projectId, signal),
    refetchInterval: (query) => (query.state.data?.isRunning ? ASK_EVERY : false),
  });
  const isRunning = data?.isRunning ?? false;
  const wasRunning = useRef(false);
  const end = useEffectEvent(onDone);
  useEffect(() => {
    if (wasRunning.current && !isRunning) end();
    wasRunning.current = isRunning;
  }, [isRunning]);
  return isRunning;
}

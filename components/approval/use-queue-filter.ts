"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import type { OutlineFilter } from "@/lib/client/document-calls";
import { readQueueFilter, writeQueueFilter } from "./queue-address";

/** The queue's filter, which lives in the address: each change is one step of the way back. */
export function useQueueFilter() {
  const params = useSearchParams();
  const filter = useMemo(() => readQueueFilter(params), [params]);
  const setFilter = useCallback((next: OutlineFilter) => {
    window.history.pushState(null, "", writeQueueFilter(window.location.href, next));
  }, []);
  return { filter, setFilter };
}

"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import type { OutlineFilter } from "@/lib/client/document-calls";
import { readFilter, writeFilter } from "./desk-filter";

/** The desk's filter, which lives in the address. */
export function useDeskFilter() {
  const params = useSearchParams();
  const found = readFilter(params);
  const { state, flag, text, source, target, editor, comments, links, mine, order } = found;
  const filter = useMemo<OutlineFilter>(
    () => ({ state, flag, text, source, target, editor, comments, links, mine, order }),
    [state, flag, text, source, target, editor, comments, links, mine, order],
  );
  const setFilter = useCallback((next: OutlineFilter) => {
    window.history.replaceState(null, "", writeFilter(window.location.href, next));
  }, []);
  return { filter, setFilter };
}

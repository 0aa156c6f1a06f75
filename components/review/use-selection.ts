"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { extend, toggle } from "@/components/segment/selection";
import type { OutlineItem } from "@/lib/schemas/segment";

const NONE: ReadonlySet<string> = new Set();

/** Which of the desk's rows are selected: those that a filter hides stay so, and are not acted on. */
export function useSelection(items: readonly OutlineItem[]) {
  const [ids, setIds] = useState(NONE);
  const last = useRef<string | null>(null);
  const select = useCallback((id: string) => {
    last.current = id;
    setIds((before) => toggle(before, id));
  }, []);
  const selectTo = useCallback(
    (to: number) => {
      const from = items.findIndex(({ id }) => id === last.current);
      const listed = items.map(({ id }) => id);
      setIds((before) => extend(before, listed, { from: from < 0 ? to : from, to }));
      last.current = listed[to] ?? null;
    },
    [items],
  );
  const selectNone = useCallback(() => setIds(NONE), []);
  const selected = useMemo(
    () => (ids.size === 0 ? [] : items.filter(({ id }) => ids.has(id))),
    [ids, items],
  );
  return useMemo(
    () => ({ ids, selected, select, selectTo, selectNone }),
    [ids, selected, select, selectTo, selectNone],
  );
}

/** The selection, and what changes it. */
export type Selection = ReturnType<typeof useSelection>;
